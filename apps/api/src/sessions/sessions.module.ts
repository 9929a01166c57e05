import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { MatchEndingModule } from '../match-ending/match-ending.module.ts';
import { MatchesModule } from '../matches/matches.module.ts';
import { SeatsModule } from '../seats/seats.module.ts';
import { BookSession } from './book-session.ts';
import { CancelComingSessions } from './cancel-coming-sessions.ts';
import { CancelSession } from './cancel-session.ts';
import { MemberNameQueries } from './member-name.queries.ts';
import { RepSessionsController } from './rep.sessions.controller.ts';
import { RepSessionsQueries } from './rep-sessions.queries.ts';
import { SeatForSession } from './seat-for-session.ts';
import { SessionsQueries } from './sessions.queries.ts';
import { SessionsRepository } from './sessions.repository.ts';
import { SlotFinder } from './slot-finder.ts';
import { SlotsQueries } from './slots.queries.ts';
import { TypeormSessionsRepository } from './typeorm-sessions.repository.ts';

/** Booking, cancelling and showing sessions. */
@Module({
  imports: [AvailabilityModule, MatchEndingModule, MatchesModule, SeatsModule],
  controllers: [RepSessionsController],
  providers: [
    BookSession,
    CancelComingSessions,
    CancelSession,
    MemberNameQueries,
    RepSessionsQueries,
    SeatForSession,
    SessionsQueries,
    SlotFinder,
    SlotsQueries,
    { provide: SessionsRepository, useClass: TypeormSessionsRepository },
  ],
  exports: [RepSessionsQueries, SessionsQueries],
})
export class SessionsModule {}
