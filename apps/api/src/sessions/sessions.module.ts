import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { MatchesModule } from '../matches/matches.module.ts';
import { BookSession } from './book-session.ts';
import { CancelSession } from './cancel-session.ts';
import { MemberNameQueries } from './member-name.queries.ts';
import { RepSessionsController } from './rep.sessions.controller.ts';
import { RepSessionsQueries } from './rep-sessions.queries.ts';
import { SessionsQueries } from './sessions.queries.ts';
import { SessionsRepository } from './sessions.repository.ts';
import { SlotFinder } from './slot-finder.ts';
import { SlotsQueries } from './slots.queries.ts';
import { TypeormSessionsRepository } from './typeorm-sessions.repository.ts';

/** Booking, cancelling and showing sessions. */
@Module({
  imports: [AvailabilityModule, MatchesModule],
  controllers: [RepSessionsController],
  providers: [
    BookSession,
    CancelSession,
    MemberNameQueries,
    RepSessionsQueries,
    SessionsQueries,
    SlotFinder,
    SlotsQueries,
    { provide: SessionsRepository, useClass: TypeormSessionsRepository },
  ],
  exports: [RepSessionsQueries, SessionsQueries],
})
export class SessionsModule {}
