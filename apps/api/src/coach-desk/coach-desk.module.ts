import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { SessionsModule } from '../sessions/sessions.module.ts';
import { CoachDeskController } from './coach.desk.controller.ts';
import { CoachDeskQueries } from './coach-desk.queries.ts';

/** The desk of a coach. */
@Module({
  imports: [AvailabilityModule, SessionsModule],
  controllers: [CoachDeskController],
  providers: [CoachDeskQueries],
})
export class CoachDeskModule {}
