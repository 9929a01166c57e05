import { Injectable } from '@nestjs/common';
import { NoMatch } from '../matches/matches.errors.ts';
import { MatchEndedEvents } from './match-ended.events.ts';
import { MatchEndingsRepository, type EndedMatch } from './match-endings.repository.ts';

/**
 * A rep leaves their coach, without a reason: the match ends, its coming sessions are given up, its space takes nothing
 * more. All of it or nothing; repeating the request answers like the first time.
 */
@Injectable()
export class EndMatch {
  constructor(
    private readonly endings: MatchEndingsRepository,
    private readonly events: MatchEndedEvents,
  ) {}

  /** Runs inside the rep's unit of work. Throws NoMatch. */
  async execute(requestId: string): Promise<EndedMatch> {
    // Held before the request is looked for, so that the same request sent twice at once sees what the first one did.
    const match = await this.endings.hold();
    const ended = await this.endings.findByRequest(requestId);
    if (ended) return ended;
    if (!match) throw new NoMatch();

    await this.events.tell({ coachId: match.coachId });
    await this.endings.end(match, requestId);
    const now = await this.endings.findByRequest(requestId);
    if (!now) throw new Error('A match that was ended is not found.');
    return now;
  }
}
