import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportConfirmation } from '../../sponsor/sponsor-api.types.ts';
import styles from './roster.module.css';

/** What confirming did. */
export function ImportDone({ result }: { result: ImportConfirmation }) {
  const { t } = useTranslation('sponsor-roster');
  return (
    <div className={styles.done} role="status">
      <p>
        {t('done.added', { count: result.added })}
        {result.alreadyPresent > 0 && ` ${t('done.present', { count: result.alreadyPresent })}`}
      </p>
      <p>{t('done.then')}</p>
      <Link to="/roster" className="ui-button">
        {t('done.toList')}
      </Link>
    </div>
  );
}
