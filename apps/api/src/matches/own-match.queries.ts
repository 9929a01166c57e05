import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, MatchEntity } from '@aparte/database-private';
import { NoMatch } from './matches.errors.ts';

/** The match of a rep as their pages show it. */
export interface OwnMatch {
  matchId: string;
  coachId: string;
  coachName: string;
  spaceId: string;
}

/** Reads a rep's own match; runs inside the rep's unit of work. */
@Injectable()
export class OwnMatchQueries {
  /** The live match, if there is one. */
  async find(repId: string): Promise<OwnMatch | null> {
    const match = await currentManager().findOne(MatchEntity, { where: { repId, state: 'chosen' } });
    if (!match) return null;
    const coach = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, displayName: true },
      where: { id: match.coachId },
    });
    return {
      matchId: match.id,
      coachId: match.coachId,
      coachName: coach.displayName,
      spaceId: match.spaceId.toString('base64url'),
    };
  }

  /** The coach of the live match, which nobody else holds or ends before this unit of work is over. Throws NoMatch. */
  async hold(repId: string): Promise<{ coachId: string }> {
    const match = await currentManager().findOne(MatchEntity, {
      where: { repId, state: 'chosen' },
      lock: { mode: 'pessimistic_write' },
    });
    if (!match) throw new NoMatch();
    return { coachId: match.coachId };
  }

  /** The live match, for what cannot be done without one. Throws NoMatch. */
  async get(repId: string): Promise<OwnMatch> {
    const match = await this.find(repId);
    if (!match) throw new NoMatch();
    return match;
  }
}
