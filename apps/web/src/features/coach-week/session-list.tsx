import { useTranslation } from 'react-i18next';
import type { CoachSession, CoachWeek } from '../../member/api/coach.types.ts';
import { clockAt, isSameClock } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './coach-week.module.css';

/** The sessions of a week day by day, each with the rep's own hour where it differs. */
export function SessionList({ week }: { week: CoachWeek }) {
  const { t } = useTranslation('coach-week');
  const dates = useDates();
  const days = Map.groupBy(week.sessions, ({ startsAt }) => clockAt(startsAt, week.timeZone).day);

  return (
    <section className={styles.section}>
      <h2>{t('list')}</h2>
      <p className="ui-soft">{t('forgotten')}</p>
      <ul className={styles.days}>
        {[...days].map(([day, sessions]) => (
          <li key={day}>
            <h3>{dates.day(day)}</h3>
            <ul className={styles.list}>
              {sessions.map((session) => (
                <SessionItem key={session.id} session={session} timeZone={week.timeZone} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SessionItem({ session, timeZone }: { session: CoachSession; timeZone: string }) {
  const { t } = useTranslation('coach-week');
  const dates = useDates();
  const { startsAt, endsAt, repTimeZone, state } = session;
  const rep = session.repName ?? t('erased');
  const from = dates.time(startsAt, timeZone);
  const to = dates.time(endsAt, timeZone);

  return (
    <li
      className={styles.item}
      data-cancelled={state === 'cancelled' || undefined}
      aria-label={t('sessionNamed', {
        day: dates.day(clockAt(startsAt, timeZone).day),
        from,
        to,
        rep,
      })}
    >
      <strong>
        {from} – {to}
      </strong>
      <span>{rep}</span>
      {repTimeZone !== null && !isSameClock(startsAt, timeZone, repTimeZone) && (
        <span className="ui-soft">{t('theirClock', { time: dates.time(startsAt, repTimeZone), rep })}</span>
      )}
      {state === 'cancelled' && <span>{t('cancelled')}</span>}
    </li>
  );
}
