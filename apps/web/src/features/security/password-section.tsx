import './security.texts.ts';
import { Card } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** The way to another password. */
export function PasswordSection() {
  const { t } = useTranslation('security');
  return (
    <Card title={t('password.title')}>
      <p>{t('password.text')}</p>
      <p className={styles.actions}>
        <Link to="/security/password" className="ui-button" data-look="quiet">
          {t('password.open')}
        </Link>
      </p>
    </Card>
  );
}
