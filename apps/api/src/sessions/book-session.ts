import { Injectable } from '@nestjs/common';
import { Ids, ValidationFailed, type Problem } from '@aparte/platform';
import { findFreeSlot, instant, isFree, nextFree, type Slot, type SlotQuestion } from '@aparte/scheduling';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { SlotNotOffered, SlotTaken } from './sessions.errors.ts';
import { SeatForSession } from './seat-for-session.ts';
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
    private readonly seat: SeatForSession,
    private readonly ids: Ids,
  ) {}

  /** Throws SeatEnded, ClosingSessionBooked, NoMatch, SlotTaken, SlotNotOffered, ValidationFailed. */
  async execute(repId: string, startsAt: Date, requestId: string): Promise<BookedSession> {
    const made = await this.madeBefore(startsAt, requestId);
    if (made) return made;

    // Held before the seat is looked at, so that two requests at once do not both book the one closing session.
    const { coachId } = await this.ownMatch.hold(repId);
    const refused = await this.seat.refusal(repId, startsAt);
    if (refused) return this.twinOr(refused, startsAt, requestId);

    const question = await this.slots.question(coachId);
    const slot = findFreeSlot(question, instant(startsAt));
    if (!slot) return this.twinOr(refusal(question, startsAt), startsAt, requestId);

    const id = this.ids.uuid();
    const during = stretchOf(slot);
    const reservation = {
      reservationId: this.ids.uuid(),
      requestId,
      during,
      blocked: stretchOf(slot.blocked),
    };
    if (await this.sessions.book({ id, repId, coachId, ...reservation }))
      return { id, coachId, state: 'booked', ...during };

    const instead = startsOf(nextFree(await this.slots.question(coachId), PROPOSED_INSTEAD));
    return this.twinOr(new SlotTaken(instead), startsAt, requestId);
  }

  /** Somebody was faster at any moment since we first looked, and it may have been this very request, sent twice. */
  private async twinOr(refused: Problem, startsAt: Date, requestId: string): Promise<BookedSession> {
    const twin = await this.madeBefore(startsAt, requestId);
    if (twin) return twin;
    throw refused;
  }

  private async madeBefore(startsAt: Date, requestId: string): Promise<BookedSession | null> {
    const made = await this.sessions.findByRequest(requestId);
    if (made && made.startsAt.getTime() !== startsAt.getTime())
      throw new ValidationFailed([{ pointer: '/requestId', code: 'reused' }]);
    return made;
  }
}

/** Taken, when only other bookings stand in the way; otherwise never offered. */
function refusal(question: SlotQuestion, startsAt: Date): SlotTaken | SlotNotOffered {
  const instead = startsOf(nextFree(question, PROPOSED_INSTEAD));
  const isOffered = isFree({ ...question, coachBlocked: [], repBusy: [] }, instant(startsAt));
  return isOffered ? new SlotTaken(instead) : new SlotNotOffered(instead);
}

function stretchOf({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>): Stretch {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function startsOf(slots: readonly Slot[]): Date[] {
  return slots.map(({ startsAt }) => new Date(startsAt));
}
