import { Button, PageTitle } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultsOfProfile, type ProfileDraft, type ProfileFault } from '../coach-profile/profile-draft.ts';
import { ProfileFaults } from '../coach-profile/profile-faults.tsx';
import { ProfileFields } from '../coach-profile/profile-fields.tsx';
import styles from './coach-sign-up.module.css';

/** The page with which a coach begins. */
export function FirstProfile({
  draft,
  onChange,
  onNext,
}: {
  draft: ProfileDraft;
  onChange: (draft: ProfileDraft) => void;
  onNext: () => void;
}) {
  const { t } = useTranslation('coach-sign-up');
  const [faults, setFaults] = useState<readonly ProfileFault[]>([]);

  return (
    <>
      <PageTitle title={t('profile.title')}>{t('profile.lead')}</PageTitle>
      <form
        className={styles.form}
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const found = faultsOfProfile(draft);
          setFaults(found);
          if (found.length === 0) onNext();
        }}
      >
        <ProfileFields draft={draft} onChange={onChange} />
        <ProfileFaults faults={faults} />
        <div>
          <Button type="submit">{t('profile.next')}</Button>
        </div>
      </form>
    </>
  );
}
