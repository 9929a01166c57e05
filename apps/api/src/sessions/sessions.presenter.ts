import { cancellationDeadline } from './cancellation.rules.ts';
import type { RepSessionDto } from './sessions.dto.ts';

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
