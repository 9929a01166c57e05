import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { OffersModule } from '../offers/offers.module.ts';
import { EndSeats } from './end-seats.ts';
import { HeldSeatsRepository } from './held-seats.repository.ts';
import { MailAboutSeatEnds } from './mail-about-seat-ends.ts';
import { MailAboutSeatEndsPoller } from './mail-about-seat-ends-poller.ts';
import { PostgresWithdrawnVouchers } from './postgres-withdrawn-vouchers.ts';
import { SeatEndsPoller } from './seat-ends-poller.ts';
import { TypeormHeldSeatsRepository } from './typeorm-held-seats.repository.ts';
import { WithdrawnVouchers } from './withdrawn-vouchers.ts';

/** How the private plane learns that a seat ends, and tells its rep. */
@Module({
  imports: [AccountMailModule, OffersModule],
  providers: [
    EndSeats,
    MailAboutSeatEnds,
    MailAboutSeatEndsPoller,
    SeatEndsPoller,
    { provide: HeldSeatsRepository, useClass: TypeormHeldSeatsRepository },
    { provide: WithdrawnVouchers, useClass: PostgresWithdrawnVouchers },
  ],
})
export class SeatEndsModule {}
