import './member.texts.ts';
import { useTranslation } from 'react-i18next';
import { useIdleWarning } from './keys/idle-lock.ts';
import styles from './member.module.css';

/** Warns in the last minute before the keys are locked; any touch or key, this button too, keeps them. */
export function IdleWarning() {
  const { t } = useTranslation('member');
  const isWarning = useIdleWarning();

  return (
    <div role="status">
      {isWarning && (
        <div className={styles.idle}>
          <p>{t('idle.text')}</p>
          <button type="button" className="ui-button" data-look="quiet">
            {t('idle.stay')}
          </button>
        </div>
      )}
    </div>
  );
}
