import { PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RepSession } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './booking.module.css';

/** A session that was just booked. */
export function Booked({ session, timeZone }: { session: RepSession; timeZone: string }) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const { startsAt, endsAt, coachName } = session;

  return (
    <>
      <PageTitle title={t('done.title')} />
      <p className={styles.when}>
        {t('done.text', {
          day: dates.day(clockAt(startsAt, timeZone).day),
          from: dates.time(startsAt, timeZone),
          to: dates.time(endsAt, timeZone),
          coach: coachName,
        })}
      </p>
      <p className={styles.actions}>
        <Link to="/" className="ui-button">
          {t('done.home')}
        </Link>
        <Link to="/sessions" className="ui-button" data-look="quiet">
          {t('done.sessions')}
        </Link>
      </p>
    </>
  );
}
