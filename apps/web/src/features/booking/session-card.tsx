import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { RepSession } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './booking.module.css';

/** One session: when, with whom, and whether it can still be given back. */
export function SessionCard({
  session,
  timeZone,
  now,
  onLeave,
}: {
  session: RepSession;
  timeZone: string;
  now: number;
  onLeave: (session: RepSession) => void;
}) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const { startsAt, endsAt, state, coachName, cancelFreeUntil } = session;
  const isToCome = state === 'booked' && Date.parse(endsAt) > now;
  const dayOf = (instant: string): string => dates.day(clockAt(instant, timeZone).day);

  return (
    <li className={styles.session} data-over={!isToCome || undefined}>
      <h3 className={styles.when}>
        {t('confirm.when', {
          day: dayOf(startsAt),
          from: dates.time(startsAt, timeZone),
          to: dates.time(endsAt, timeZone),
        })}
      </h3>
      <p>{t('sessions.with', { coach: coachName })}</p>
      {state === 'cancelled' && <p>{t('sessions.cancelled')}</p>}
      {isToCome && Date.parse(cancelFreeUntil) <= now && <p className="ui-soft">{t('sessions.tooLate')}</p>}
      {isToCome && Date.parse(cancelFreeUntil) > now && (
        <>
          <p className="ui-soft">
            {t('sessions.cancelUntil', {
              day: dayOf(cancelFreeUntil),
              time: dates.time(cancelFreeUntil, timeZone),
            })}
          </p>
          <Button
            look="quiet"
            aria-label={t('sessions.cancelNamed', {
              day: dayOf(startsAt),
              time: dates.time(startsAt, timeZone),
            })}
            onClick={() => {
              onLeave(session);
            }}
          >
            {t('sessions.cancel')}
          </Button>
        </>
      )}
    </li>
  );
}
