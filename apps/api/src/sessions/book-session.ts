import { Injectable } from '@nestjs/common';
import { Ids } from '@aparte/platform';
import { findFreeSlot, instant, isFree, nextFree, type Slot, type SlotQuestion } from '@aparte/scheduling';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { NoMatch } from '../matches/matches.errors.ts';
import { SlotNotOffered, SlotTaken } from './sessions.errors.ts';
import { SessionsRepository, type BookedSession, type Stretch } from './sessions.repository.ts';
import { SlotFinder } from './slot-finder.ts';

const PROPOSED_INSTEAD = 3;

/** A rep books a free slot of their coach; repeating the request answers like the first time. */
@Injectable()
export class BookSession {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly ownMatch: OwnMatchQueries,
    private readonly slots: SlotFinder,
    private readonly ids: Ids,
  ) {}

  /** Throws NoMatch, SlotTaken, SlotNotOffered. */
  async execute(repId: string, startsAt: Date, requestId: string): Promise<BookedSession> {
    const made = await this.sessions.findByRequest(requestId);
    if (made) return made;
    const match = await this.ownMatch.find(repId);
    if (!match) throw new NoMatch();

    const question = await this.slots.question(match.coachId);
    const slot = findFreeSlot(question, instant(startsAt));
    if (!slot) throw this.refusal(question, startsAt);

    const id = this.ids.uuid();
    const during = stretchOf(slot);
    const booked = await this.sessions.book({
      id,
      reservationId: this.ids.uuid(),
      requestId,
      repId,
      coachId: match.coachId,
      during,
      blocked: stretchOf(slot.blocked),
    });
    if (!booked)
      throw new SlotTaken(startsOf(nextFree(await this.slots.question(match.coachId), PROPOSED_INSTEAD)));
    return { id, coachId: match.coachId, state: 'booked', ...during };
  }

  /** Taken, when only other bookings stand in the way; otherwise never offered. */
  private refusal(question: SlotQuestion, startsAt: Date): SlotTaken | SlotNotOffered {
    const instead = startsOf(nextFree(question, PROPOSED_INSTEAD));
    const offered = isFree({ ...question, coachBlocked: [], repBusy: [] }, instant(startsAt));
    return offered ? new SlotTaken(instead) : new SlotNotOffered(instead);
  }
}

function stretchOf({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): Stretch {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function startsOf(slots: readonly Slot[]): Date[] {
  return slots.map(({ startsAt }) => new Date(startsAt));
}
