import './change-coach.texts.ts';
import { Button, Card, LoadingState, PageTitle, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EndedMatch, RepMatch } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { repHomeQuery } from '../../member/rep.queries.ts';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import styles from './change-coach.module.css';
import { useLeaving } from './use-leaving.ts';

/** Where a rep leaves a coach: what it means, and one button. */
export function ChangeCoachPage() {
  return (
    <UnlockGate>
      <ChangeCoach />
    </UnlockGate>
  );
}

function ChangeCoach() {
  const { t } = useTranslation('changeCoach');
  const home = useQuery(repHomeQuery);
  const leaving = useLeaving();

  if (leaving.isSuccess) return <Done ended={leaving.data} />;
  return (
    <div className={styles.page}>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {home.isPending && <LoadingState />}
      {home.isError && <Problem error={home.error} onRetry={() => void home.refetch()} />}
      {home.isSuccess && !home.data.match && <NoCoach />}
      {home.isSuccess && home.data.match && <Leave match={home.data.match} leaving={leaving} />}
    </div>
  );
}

function NoCoach() {
  const { t } = useTranslation('changeCoach');
  return (
    <>
      <p>{t('none.text')}</p>
      <p>
        <Link to="/coaches" className="ui-button">
          {t('none.choose')}
        </Link>
      </p>
    </>
  );
}

function Leave({ match, leaving }: { match: RepMatch; leaving: ReturnType<typeof useLeaving> }) {
  const { t } = useTranslation('changeCoach');
  const name = match.coachName;
  return (
    <>
      <Card title={t('what.title')}>
        <ul className={styles.facts}>
          {(['closed', 'sessions', 'you', 'coach', 'past', 'next'] as const).map((fact) => (
            <li key={fact}>{t(`what.${fact}`, { name })}</li>
          ))}
        </ul>
      </Card>
      {leaving.isError && <Problem error={leaving.error} />}
      <p>
        <Button
          isBusy={leaving.isPending}
          onClick={() => {
            leaving.mutate(match);
          }}
        >
          {t('submit', { name })}
        </Button>
      </p>
      <p role="status">{leaving.isPending && t('leaving')}</p>
    </>
  );
}

function Done({ ended }: { ended: EndedMatch }) {
  const { t } = useTranslation('changeCoach');
  const { account } = useSession();
  const dates = useDates();
  const { localDate } = useFormat();
  const { spaceId, coachName: name, coachReadsUntil, forgottenOn } = ended;
  const day = dates.day(clockAt(coachReadsUntil, account.timeZone).day);
  return (
    <div className={styles.page}>
      <PageTitle title={t('done.title')}>
        {t('done.text', { name, day, forgotten: localDate(forgottenOn) })}
      </PageTitle>
      <p className={styles.paths}>
        <Link to="/coaches" className="ui-button">
          {t('done.choose')}
        </Link>
        <Link to="/conversations/$spaceId" params={{ spaceId }}>
          {t('done.reread')}
        </Link>
        <Link to="/security">{t('done.export')}</Link>
      </p>
    </div>
  );
}
