import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { HeldSeatsRepository, type HeldSeat } from './held-seats.repository.ts';
import { newsOfEnd } from './seat-end.rules.ts';

/**
 * Writes to reps whose seat has a last day, and again when it is near, that something waits in their space, and not
 * what. A mail that did not leave is tried again in the next round; one that left twice is no harm.
 */
@Injectable()
export class MailAboutSeatEnds {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly seats: HeldSeatsRepository,
    private readonly mail: SendAccountMail,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = utcDate(this.clock.now());
    const seats = await this.auth.run(null, () => this.seats.all());
    const failures: unknown[] = [];
    // One mail that cannot leave keeps nobody else from theirs.
    for (const seat of seats) await this.write(seat, today).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async write(seat: HeldSeat, today: string): Promise<void> {
    const { endsOn, told } = seat;
    const news = endsOn === null ? null : newsOfEnd({ endsOn, told }, today);
    if (news === null) return;
    await this.mail.sendNews(seat.repId);
    await this.auth.run(null, () => this.seats.markTold(seat, news));
  }
}
