import { Injectable } from '@nestjs/common';
import { quarterOf, type PulseAnswer } from '@aparte/confidentiality';
import { Clock } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { PulseAnswersRepository } from './pulse-answers.repository.ts';
import { PulseQuarterOver } from './pulse.errors.ts';

/** What a rep answers, or takes back. */
export interface AnswerToKeep {
  repId: string;
  /** The quarter that the rep had before their eyes: an answer never slips into the next one. */
  quarter: string;
  answer: PulseAnswer | null;
}

/** A rep answers the question of the quarter, changes the answer or withdraws it, as long as the quarter lasts. */
@Injectable()
export class AnswerPulse {
  constructor(
    private readonly answers: PulseAnswersRepository,
    private readonly ownSeat: OwnSeatQueries,
    private readonly clock: Clock,
  ) {}

  /** Throws PulseQuarterOver; SeatEnded, but not for withdrawing. */
  async execute({ repId, quarter, answer }: AnswerToKeep): Promise<void> {
    const current = quarterOf(utcDate(this.clock.now()));
    if (quarter !== current) throw new PulseQuarterOver();
    if (answer === null) return this.answers.withdraw(repId, current);

    await this.ownSeat.require(repId);
    if (!(await this.answers.keep(repId, current, answer))) throw new PulseQuarterOver();
  }
}
