import './identity.texts.ts';
import { Card } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './identity.module.css';

/** What to do when a device is lost, and the way to it. */
export function LostDeviceSection() {
  const { t } = useTranslation('identity');
  return (
    <Card title={t('rotation.title')}>
      <p>{t('rotation.text')}</p>
      <p className={styles.actions}>
        <Link to="/security/new-keys" className="ui-button" data-look="quiet">
          {t('rotation.start')}
        </Link>
      </p>
    </Card>
  );
}
