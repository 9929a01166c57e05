import { forgottenOn, readableUntil } from '../spaces/reading-time.rules.ts';
import type { EndedMatchDto } from './match-ending.dto.ts';
import type { EndedMatch } from './match-endings.repository.ts';

/** A match that is over, for the rep who ended it. */
export function endedMatchForRep({ spaceId, coachName, closedAt }: EndedMatch): EndedMatchDto {
  return {
    spaceId: spaceId.toString('base64url'),
    coachName,
    coachReadsUntil: readableUntil(closedAt).toISOString(),
    forgottenOn: forgottenOn(closedAt),
  };
}
