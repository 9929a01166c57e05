import { Module } from '@nestjs/common';
import { OffersModule } from '../offers/offers.module.ts';
import { GateCalendar } from './gate-calendar.ts';
import { GateOutboxRepository } from './gate-outbox.repository.ts';
import { GatePoller } from './gate-poller.ts';
import { LetterCarrier } from './letter-carrier.ts';
import { PostLetters } from './post-letters.ts';
import { PostgresSponsorInbox } from './postgres-sponsor-inbox.ts';
import { SponsorInbox } from './sponsor-inbox.ts';
import { TypeormGateOutboxRepository } from './typeorm-gate-outbox.repository.ts';

/** The way down: two kinds of letter, once a day. */
@Module({
  imports: [OffersModule],
  providers: [
    PostLetters,
    LetterCarrier,
    GateCalendar,
    GatePoller,
    { provide: GateOutboxRepository, useClass: TypeormGateOutboxRepository },
    { provide: SponsorInbox, useClass: PostgresSponsorInbox },
  ],
})
export class GateModule {}
