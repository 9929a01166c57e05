import './security.texts.ts';
import { Card } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** What the recovery code is for, and the way to another one. */
export function RecoveryCodeSection() {
  const { t } = useTranslation('security');
  return (
    <Card title={t('code.title')}>
      <p>{t('code.text')}</p>
      <p className={styles.actions}>
        <Link to="/security/recovery-code" className="ui-button" data-look="quiet">
          {t('code.open')}
        </Link>
      </p>
    </Card>
  );
}
