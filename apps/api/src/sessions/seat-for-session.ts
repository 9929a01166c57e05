import { Injectable } from '@nestjs/common';
import type { Problem } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { isClosing, isServing, lastDayPaid } from '../seat-ends/seat-end.rules.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { ClosingSessionBooked, SeatEnded } from '../seats/seats.errors.ts';
import { SessionsRepository } from './sessions.repository.ts';

/** Judges whether a rep's seat has room for a session at a time. */
@Injectable()
export class SeatForSession {
  constructor(
    private readonly ownSeat: OwnSeatQueries,
    private readonly sessions: SessionsRepository,
  ) {}

  /** Why there is no room: after the last day, or the one session of the closing time is booked. Throws SeatEnded. */
  async refusal(repId: string, startsAt: Date): Promise<Problem | null> {
    const { lastDay } = await this.ownSeat.require(repId);
    const day = utcDate(startsAt);
    if (!isServing(lastDay, day)) return new SeatEnded();
    if (lastDay === null || !isClosing(lastDay, day)) return null;
    const later = await this.sessions.ownReservations(new Date(lastDayPaid(lastDay)));
    const isBooked = later.some((booked) => isClosing(lastDay, utcDate(booked.startsAt)));
    return isBooked ? new ClosingSessionBooked() : null;
  }
}
