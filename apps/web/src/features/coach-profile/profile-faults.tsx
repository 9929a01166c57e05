import { useTranslation } from 'react-i18next';
import { type ProfileFault, profileLimits } from './profile-draft.ts';
import styles from './profile.module.css';

const limitOf: Partial<Record<ProfileFault, number>> = profileLimits;

/** What has to be looked at again before a page can be saved. */
export function ProfileFaults({ faults }: { faults: readonly ProfileFault[] }) {
  const { t } = useTranslation('coach-profile');
  if (faults.length === 0) return null;
  return (
    <div className={styles.faults} role="alert">
      <strong>{t('faults.title')}</strong>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{t(`faults.${fault}`, { count: limitOf[fault] ?? 0 })}</li>
        ))}
      </ul>
    </div>
  );
}
