import type { OpenedConversationDto, OpeningDto, ToldOpeningDto } from './openings.dto.ts';
import type { Opening } from './openings.repository.ts';
import type { ReadOpening } from './read-opened-conversation.ts';
import type { ToldOpening } from './told-openings.queries.ts';

/** Who looks at an opening, and when. */
export interface Looking {
  operatorId: string;
  now: Date;
}

/** An opening for an operator. */
export function openingForOperator(opening: Opening, { operatorId, now }: Looking): OpeningDto {
  const { id, spaceId, reason, isDanger, delayHours, askedBy, askedAt, closesAt } = opening;
  return {
    openingId: id,
    spaceId: spaceId.toString('base64url'),
    reason,
    isDanger,
    delayHours,
    isMine: askedBy === operatorId,
    askedAt: askedAt.toISOString(),
    state: stateAt(closesAt, now),
    closesAt: closesAt?.toISOString() ?? null,
  };
}

/** Who and when of an opened conversation. */
export function conversationForOperator(
  { opening, conversation }: ReadOpening,
  looking: Looking,
): OpenedConversationDto {
  const { people, state, closedAt, chosenOn, sessions } = conversation;
  return {
    opening: openingForOperator(opening, looking),
    people: people.map(({ displayName, kind }) => ({ displayName, kind })),
    conversationState: state,
    conversationClosedAt: closedAt?.toISOString() ?? null,
    chosenOn,
    sessions: sessions.map((session) => ({
      startsAt: session.startsAt.toISOString(),
      endsAt: session.endsAt.toISOString(),
      state: session.state,
    })),
  };
}

/** An opening for the rep whose conversation it was. */
export function openingForRep({ reason, isDanger, openedAt, closesAt }: ToldOpening): ToldOpeningDto {
  return { reason, isDanger, openedAt: openedAt.toISOString(), closesAt: closesAt.toISOString() };
}

function stateAt(closesAt: Date | null, now: Date): OpeningDto['state'] {
  if (!closesAt) return 'asked';
  return closesAt > now ? 'open' : 'closed';
}
