import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatClaimEntity } from '@aparte/database-private';
import { Clock, type SignedIn } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { isServing } from '../seat-ends/seat-end.rules.ts';
import { SeatEnded } from './seats.errors.ts';

/** The seat of a rep as it stands today. */
export interface OwnSeat {
  state: 'serving' | 'ending' | 'ended';
  /** The last day, when there is one; `null` also once the seat is forgotten. */
  lastDay: string | null;
}

/** Reads a rep's own seat; runs inside the rep's unit of work. */
@Injectable()
export class OwnSeatQueries {
  constructor(private readonly clock: Clock) {}

  async find(repId: string): Promise<OwnSeat> {
    const claim = await currentManager().findOne(SeatClaimEntity, {
      select: { voucherIndex: true, endsOn: true },
      where: { repId },
    });
    // Somebody taken off a roster long enough ago has no claim any more.
    if (!claim) return { state: 'ended', lastDay: null };
    const { endsOn: lastDay } = claim;
    if (lastDay === null) return { state: 'serving', lastDay };
    return { state: isServing(lastDay, utcDate(this.clock.now())) ? 'ending' : 'ended', lastDay };
  }

  /** The seat, for beginning something new; what was begun stays readable without one. Throws SeatEnded. */
  async require(repId: string): Promise<OwnSeat> {
    const seat = await this.find(repId);
    if (seat.state === 'ended') throw new SeatEnded();
    return seat;
  }

  /** For what reps and coaches do alike: a coach needs no seat. Throws SeatEnded. */
  async requireOf({ kind, accountId }: Pick<SignedIn, 'kind' | 'accountId'>): Promise<void> {
    if (kind === 'rep') await this.require(accountId);
  }
}
