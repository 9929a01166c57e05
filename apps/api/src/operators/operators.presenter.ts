import type { CoachInvitation } from './invite-coach.ts';
import type { ListedCoach } from './listed-coaches.queries.ts';
import type { CoachInvitationDto, ListedCoachDto } from './operators.dto.ts';

/** A coach in the list of an operator. */
export function listedCoach({ coachId, displayName, state, joinedOn }: ListedCoach): ListedCoachDto {
  return { coachId, displayName, state, joinedOn };
}

/** A link for the operator who asked for it. */
export function invitationForOperator({ invitation, link, validUntil }: CoachInvitation): CoachInvitationDto {
  return { invitation, link, validUntil: validUntil.toISOString() };
}
