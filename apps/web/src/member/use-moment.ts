import { clockAt } from './local-time.ts';
import { useDates } from './use-dates.ts';
import { useSession } from './use-session.ts';

/** Writes a moment as the reader's clock showed it: day and hour. */
export function useMoment(): (instant: string) => string {
  const dates = useDates();
  const { timeZone } = useSession().account;
  return (instant) => `${dates.day(clockAt(instant, timeZone).day)}, ${dates.time(instant, timeZone)}`;
}
