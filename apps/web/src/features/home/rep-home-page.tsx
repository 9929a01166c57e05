import { Card, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import type { RepHome, RepMatch } from '../../member/api/rep.types.ts';
import { repHomeQuery } from '../../member/rep.queries.ts';
import { OpeningNotice } from '../openings/opening-notice.tsx';
import { SeatNotice } from '../seat/seat-notice.tsx';
import styles from './home.module.css';
import { CodeReminder } from '../security/code-reminder.tsx';
import { NextSession } from './next-session.tsx';

/** A rep's start page: the one thing to do next, nothing to keep up with. */
export function RepHomePage({ name, timeZone }: { name: string; timeZone: string }) {
  const { t } = useTranslation('home');
  const home = useQuery(repHomeQuery);

  return (
    <>
      <PageTitle title={t('rep.title', { name })} />
      <OpeningNotice />
      <SeatNotice />
      <CodeReminder />
      {home.isPending && <LoadingState />}
      {home.isError && <Problem error={home.error} onRetry={() => void home.refetch()} />}
      {home.isSuccess && <Next home={home.data} timeZone={timeZone} />}
    </>
  );
}

function Next({ home, timeZone }: { home: RepHome; timeZone: string }) {
  if (home.match) {
    return (
      <div className={styles.cards} data-count="2">
        <NextSession session={home.nextSession} match={home.match} timeZone={timeZone} />
        <Conversation match={home.match} />
      </div>
    );
  }
  return <div className={styles.cards}>{home.questionnaireDone ? <Coaches /> : <Questionnaire />}</div>;
}

function Questionnaire() {
  const { t } = useTranslation('home');
  return (
    <Card title={t('rep.questionnaire.title')}>
      <p>{t('rep.questionnaire.text')}</p>
      <p className={styles.actions}>
        <Link to="/questionnaire" className="ui-button">
          {t('rep.questionnaire.open')}
        </Link>
      </p>
    </Card>
  );
}

function Coaches() {
  const { t } = useTranslation('home');
  return (
    <Card title={t('rep.coaches.title')}>
      <p>{t('rep.coaches.text')}</p>
      <p className={styles.actions}>
        <Link to="/coaches" className="ui-button">
          {t('rep.coaches.open')}
        </Link>
        <Link to="/questionnaire">{t('rep.coaches.change')}</Link>
      </p>
    </Card>
  );
}

function Conversation({ match }: { match: RepMatch }) {
  const { t } = useTranslation('home');
  const { coachName: coach, spaceId } = match;
  return (
    <Card title={t('rep.conversation.title')}>
      <p>{t('rep.conversation.text', { coach })}</p>
      <p className={styles.actions}>
        <Link to="/conversations/$spaceId" params={{ spaceId }} className="ui-button">
          {t('rep.conversation.open', { coach })}
        </Link>
      </p>
    </Card>
  );
}
