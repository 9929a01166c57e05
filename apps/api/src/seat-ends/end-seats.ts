import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { HeldSeatsRepository, type HeldSeat } from './held-seats.repository.ts';
import { isServing, lastDayOf } from './seat-end.rules.ts';
import { WithdrawnVouchers } from './withdrawn-vouchers.ts';

/**
 * Gives every seat the last day that the roster and the paid period ask for, and frees those of people taken off a
 * roster once that day is past. Doing it again changes nothing. The sponsor plane is read and never told.
 *
 * A seat whose firm merely stopped paying keeps its number: when the firm pays again, its reps go on.
 */
@Injectable()
export class EndSeats {
  constructor(
    private readonly withdrawn: WithdrawnVouchers,
    private readonly auth: AuthUnitOfWork,
    private readonly seats: HeldSeatsRepository,
    private readonly serverKey: ServerKey,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const coveredUntil = await this.coverageByVoucher();
    const today = utcDate(this.clock.now());
    await this.auth.run(null, async () => {
      for (const seat of await this.seats.all())
        await this.settle(seat, coveredUntil.get(seat.voucherIndex.toString('hex')) ?? null, today);
    });
  }

  private async settle(seat: HeldSeat, coveredUntil: string | null, today: string): Promise<void> {
    const { paidUntil } = seat;
    const lastDay = lastDayOf({ coveredUntil, paidUntil, today });
    if (coveredUntil !== null && !isServing(lastDay, today)) await this.seats.free(seat);
    else if (lastDay !== seat.endsOn) await this.seats.setEnd(seat, lastDay);
  }

  /** Claims are kept under a keyed index of their voucher (ADR 8), so every withdrawn voucher is indexed alike. */
  private async coverageByVoucher(): Promise<Map<string, string>> {
    const vouchers = await this.withdrawn.readAll();
    return new Map(
      vouchers.map(({ voucherId, coveredUntil }) => [
        this.serverKey.index('voucher-index', voucherId).toString('hex'),
        coveredUntil,
      ]),
    );
  }
}
