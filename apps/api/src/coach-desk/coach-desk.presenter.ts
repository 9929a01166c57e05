import type { SessionView } from '../sessions/sessions.queries.ts';
import type { CoachRepDto, CoachRepsDto, CoachSessionDto, CoachWeekDto } from './coach-desk.dto.ts';
import type { CoachRepView, CoachWeekView } from './coach-desk.queries.ts';

/** What a coach sees of a week. */
export function weekForCoach({ timeZone, monday, sessions, openHours }: CoachWeekView): CoachWeekDto {
  return {
    timeZone,
    from: monday,
    sessions: sessions.map(sessionForCoach),
    availability: openHours.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
  };
}

/** What a coach sees of the reps who chose them. */
export function repsForCoach(reps: readonly CoachRepView[]): CoachRepsDto {
  return { reps: reps.map(repForCoach) };
}

function repForCoach({ repId, displayName, spaceId, since, nextSessionAt }: CoachRepView): CoachRepDto {
  return {
    repId,
    displayName,
    spaceId: spaceId.toString('base64url'),
    since,
    nextSessionAt: nextSessionAt?.toISOString() ?? null,
  };
}

function sessionForCoach(session: SessionView): CoachSessionDto {
  return {
    id: session.id,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    state: session.state,
    repName: session.peerName,
    repTimeZone: session.peerTimeZone,
  };
}
