import './second-factor.texts.ts';
import { Card } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { passkeysQuery } from '../passkeys/passkeys.queries.ts';
import { secondFactorQuery } from './second-factor.queries.ts';
import styles from './second-factor.module.css';

/** Reminds a coach, who keeps the words of several people, that a password alone is too little for that. */
export function FactorReminder() {
  const { t } = useTranslation('secondFactor');
  const secondFactor = useQuery(secondFactorQuery);
  const passkeys = useQuery(passkeysQuery);
  const isMissing = secondFactor.data?.state === 'off' && passkeys.data?.length === 0;
  if (!isMissing) return null;
  return (
    <div className={styles.reminder}>
      <Card title={t('reminder.title')}>
        <p>{t('reminder.text')}</p>
        <p className={styles.actions}>
          <Link to="/security" className="ui-button" data-look="quiet">
            {t('reminder.open')}
          </Link>
        </p>
      </Card>
    </div>
  );
}
