import type { RepSession } from '../../member/api/rep.types.ts';

/** Sessions to come, soonest first, and the rest, latest first. */
export function sortSessions(
  sessions: readonly RepSession[],
  now: number,
): { readonly upcoming: readonly RepSession[]; readonly past: readonly RepSession[] } {
  const isUpcoming = ({ state, endsAt }: RepSession): boolean =>
    state === 'booked' && Date.parse(endsAt) > now;
  const byStart = [...sessions].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
  return {
    upcoming: byStart.filter(isUpcoming),
    past: byStart.filter((session) => !isUpcoming(session)).reverse(),
  };
}
