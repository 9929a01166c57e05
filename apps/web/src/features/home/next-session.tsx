import { Card } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RepMatch, RepSession } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import { FirstSessionNote } from '../identity/first-session-note.tsx';
import styles from './home.module.css';

/** The next time with the coach, or the way to one. */
export function NextSession({
  session,
  match,
  timeZone,
}: {
  session: RepSession | null;
  match: RepMatch;
  timeZone: string;
}) {
  const { t } = useTranslation('home');
  const dates = useDates();

  return (
    <Card title={t('rep.session.title')}>
      {session ? (
        <>
          <p className={styles.when}>
            {dates.day(clockAt(session.startsAt, timeZone).day)}, {dates.time(session.startsAt, timeZone)}
          </p>
          <p>{t('rep.session.with', { coach: session.coachName })}</p>
          <FirstSessionNote spaceId={match.spaceId} peerId={match.coachId} />
        </>
      ) : (
        <p>{t('rep.session.none')}</p>
      )}
      <p className={styles.actions}>
        <Link to="/book" className="ui-button" data-look={session ? 'quiet' : 'main'}>
          {t('rep.session.book')}
        </Link>
        {session && <Link to="/sessions">{t('rep.session.all')}</Link>}
      </p>
    </Card>
  );
}
