import './coach-reps.texts.ts';
import { EmptyState, LoadingState, PageTitle, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import type { CoachedRep } from '../../member/api/coach.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { FirstSessionNote } from '../identity/first-session-note.tsx';
import styles from './coach-reps.module.css';

/** The reps who chose this coach. */
export function RepsPage() {
  const { t } = useTranslation('coach-reps');
  const reps = useQuery({
    queryKey: ['coach', 'reps'],
    queryFn: () => bodyOf(coachHttp.GET('/v1/coach/reps')),
  });

  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {reps.isPending && <LoadingState />}
      {reps.isError && <Problem error={reps.error} onRetry={() => void reps.refetch()} />}
      {reps.isSuccess && <Reps reps={reps.data.reps} />}
    </>
  );
}

function Reps({ reps }: { reps: readonly CoachedRep[] }) {
  const { t } = useTranslation('coach-reps');
  if (reps.length === 0) {
    return (
      <EmptyState title={t('none.title')}>
        <p>{t('none.text')}</p>
        <Link to="/coach/profile">{t('none.profile')}</Link>
      </EmptyState>
    );
  }
  return (
    <ul className={styles.list}>
      {reps.map((rep) => (
        <Rep key={rep.repId} rep={rep} />
      ))}
    </ul>
  );
}

function Rep({ rep }: { rep: CoachedRep }) {
  const { t } = useTranslation('coach-reps');
  const { account } = useSession();
  const dates = useDates();
  const format = useFormat();
  const { repId, displayName, spaceId, since, nextSessionAt } = rep;

  return (
    <li className={styles.rep}>
      <h2>{displayName}</h2>
      <p>
        {nextSessionAt === null
          ? t('noNext')
          : t('next', {
              day: dates.day(clockAt(nextSessionAt, account.timeZone).day),
              time: dates.time(nextSessionAt, account.timeZone),
            })}
      </p>
      {nextSessionAt !== null && <FirstSessionNote spaceId={spaceId} peerId={repId} />}
      <p className="ui-soft">{t('since', { day: format.localDate(since) })}</p>
      <Link to="/conversations/$spaceId" params={{ spaceId }} className="ui-button" data-look="quiet">
        {t('write', { rep: displayName })}
      </Link>
    </li>
  );
}
