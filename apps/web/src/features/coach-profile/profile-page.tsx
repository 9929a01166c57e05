import './profile.texts.ts';
import { Button, LoadingState, PageTitle } from '@aparte/ui';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachProfile } from '../../member/api/coach.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { attributesOf, draftOfProfile, faultsOfProfile, type ProfileFault } from './profile-draft.ts';
import { ProfileFaults } from './profile-faults.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { profileQuery, useSaveProfile } from './profile.queries.ts';
import styles from './profile.module.css';

/** Where a coach writes their page. */
export function ProfilePage() {
  const { t } = useTranslation('coach-profile');
  const profile = useQuery(profileQuery);
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {profile.isPending && <LoadingState />}
      {profile.isError && <Problem error={profile.error} onRetry={() => void profile.refetch()} />}
      {profile.isSuccess && <ProfileForm saved={profile.data} />}
    </>
  );
}

function ProfileForm({ saved }: { saved: CoachProfile }) {
  const { t } = useTranslation('coach-profile');
  const [draft, setDraft] = useState(() => draftOfProfile(saved));
  const [state, setState] = useState(saved.state);
  const [faults, setFaults] = useState<readonly ProfileFault[]>([]);
  const saving = useSaveProfile();

  return (
    <form
      className={styles.form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = faultsOfProfile(draft);
        setFaults(found);
        if (found.length > 0 || saving.isPending) return;
        const { headline, bio, capacity } = draft;
        saving.mutate({ headline, bio, capacity, state, attributes: attributesOf(draft) });
      }}
    >
      <ProfileFields
        draft={draft}
        onChange={(next) => {
          saving.reset();
          setDraft(next);
        }}
      />
      <NativeSelect
        className={styles.short}
        size="md"
        label={t('state')}
        value={state}
        data={(['active', 'paused'] as const).map((value) => ({ value, label: t(`states.${value}`) }))}
        onChange={(event) => {
          setState(event.currentTarget.value === 'paused' ? 'paused' : 'active');
        }}
      />
      <ProfileFaults faults={faults} />
      {saving.isError && <Problem error={saving.error} />}
      <div className={styles.save}>
        <Button type="submit" isBusy={saving.isPending}>
          {t('submit')}
        </Button>
        {saving.isSuccess && <span role="status">{t('saved')}</span>}
      </div>
    </form>
  );
}
