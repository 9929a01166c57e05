import './coach-week.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachWeek } from '../../member/api/coach.types.ts';
import { addDays, clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { FactorReminder } from '../second-factor/factor-reminder.tsx';
import { CodeReminder } from '../security/code-reminder.tsx';
import { weekQuery } from './coach-week.queries.ts';
import styles from './coach-week.module.css';
import { SessionList } from './session-list.tsx';
import { WeekGrid } from './week-grid.tsx';

/** A coach's week: drawn, and as a list. */
export function WeekPage() {
  const { t } = useTranslation('coach-week');
  const dates = useDates();
  const { account } = useSession();
  const { from } = useSearch({ from: '/coach/coach' });
  const [today] = useState(() => clockAt(new Date().toISOString(), account.timeZone).day);
  const week = useQuery(weekQuery(from ?? today));

  return (
    <>
      <PageTitle title={t('title')}>
        {week.data &&
          t('lead', {
            day: dates.day(week.data.from),
            zone: dates.zone(week.data.timeZone, `${week.data.from}T12:00:00Z`),
          })}
      </PageTitle>
      <FactorReminder />
      <CodeReminder />
      {week.isPending && <LoadingState />}
      {week.isError && <Problem error={week.error} onRetry={() => void week.refetch()} />}
      {week.data && !week.isError && <Week week={week.data} today={today} />}
    </>
  );
}

function Week({ week, today }: { week: CoachWeek; today: string }) {
  return (
    <>
      <Turn week={week} />
      <WeekGrid week={week} today={today} />
      {week.sessions.length > 0 ? <SessionList week={week} /> : <NoSession week={week} />}
    </>
  );
}

function Turn({ week }: { week: CoachWeek }) {
  const { t } = useTranslation('coach-week');
  return (
    <p className={styles.turn}>
      <Link to="/coach" search={{ from: addDays(week.from, -7) }} className="ui-button" data-look="quiet">
        {t('previous')}
      </Link>
      <Link to="/coach" search={{}} className="ui-button" data-look="quiet">
        {t('today')}
      </Link>
      <Link to="/coach" search={{ from: addDays(week.from, 7) }} className="ui-button" data-look="quiet">
        {t('next')}
      </Link>
    </p>
  );
}

function NoSession({ week }: { week: CoachWeek }) {
  const { t } = useTranslation('coach-week');
  const isClosed = week.availability.length === 0;
  return (
    <EmptyState title={t('none.title')}>
      {isClosed ? <p>{t('none.closed')}</p> : <p className={styles.aboutGrid}>{t('none.text')}</p>}
      {isClosed && (
        <Link to="/coach/availability" className="ui-button">
          {t('none.availability')}
        </Link>
      )}
    </EmptyState>
  );
}
