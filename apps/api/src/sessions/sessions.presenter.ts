import { cancellationDeadline } from './cancellation.rules.ts';
import type { RepSessionDto, SlotsDto } from './sessions.dto.ts';
import type { SlotsView } from './slots.queries.ts';

/** What a rep sees of a session. */
export function sessionForRep(
  session: { id: string; state: 'booked' | 'cancelled'; startsAt: Date; endsAt: Date },
  coachName: string,
): RepSessionDto {
  return {
    id: session.id,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    state: session.state,
    coachName,
    cancelFreeUntil: cancellationDeadline(session.startsAt).toISOString(),
  };
}

/** What a rep sees of the slots to book: never what the coach's pauses around them are. */
export function slotsForRep({ timeZone, coachTimeZone, durationMinutes, slots }: SlotsView): SlotsDto {
  return {
    timeZone,
    coachTimeZone,
    durationMinutes,
    slots: slots.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
  };
}
