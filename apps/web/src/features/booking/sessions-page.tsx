import './booking.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RepSession } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { sessionsQuery } from './booking.queries.ts';
import styles from './booking.module.css';
import { CancellationDialog } from './cancellation-dialog.tsx';
import { SessionCard } from './session-card.tsx';
import { sortSessions } from './sessions-order.ts';

/** Every session of a rep, and the way to give one back. */
export function SessionsPage() {
  const { t } = useTranslation('booking');
  const sessions = useQuery(sessionsQuery);

  return (
    <>
      <PageTitle title={t('sessions.title')}>{t('sessions.lead')}</PageTitle>
      {sessions.isPending && <LoadingState />}
      {sessions.isError && <Problem error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isSuccess && <Lists sessions={sessions.data.sessions} />}
    </>
  );
}

function Lists({ sessions }: { sessions: readonly RepSession[] }) {
  const { t } = useTranslation('booking');
  const { account } = useSession();
  const [now] = useState(() => Date.now());
  const [leaving, setLeaving] = useState<RepSession | null>(null);
  const { upcoming, past } = sortSessions(sessions, now);
  const book = (
    <Link to="/book" className="ui-button">
      {t('sessions.book')}
    </Link>
  );

  if (sessions.length === 0) {
    return (
      <EmptyState title={t('sessions.none.title')}>
        <p>{t('sessions.none.text')}</p>
        {book}
      </EmptyState>
    );
  }
  const card = (session: RepSession) => (
    <SessionCard
      key={session.id}
      session={session}
      timeZone={account.timeZone}
      now={now}
      onLeave={setLeaving}
    />
  );
  return (
    <>
      {book}
      {upcoming.length > 0 && (
        <section className={styles.section}>
          <h2>{t('sessions.upcoming')}</h2>
          <ul className={styles.list}>{upcoming.map(card)}</ul>
        </section>
      )}
      {past.length > 0 && (
        <section className={styles.section}>
          <h2>{t('sessions.past')}</h2>
          <p className="ui-soft">{t('sessions.forgotten')}</p>
          <ul className={styles.list}>{past.map(card)}</ul>
        </section>
      )}
      <CancellationDialog
        session={leaving}
        timeZone={account.timeZone}
        onClose={() => {
          setLeaving(null);
        }}
      />
    </>
  );
}
