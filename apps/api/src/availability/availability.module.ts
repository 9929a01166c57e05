import { Module } from '@nestjs/common';
import { AvailabilityRepository } from './availability.repository.ts';
import { ChangeAvailability } from './change-availability.ts';
import { CoachAvailabilityController } from './coach.availability.controller.ts';
import { CoachScheduleQueries } from './coach-schedule.queries.ts';
import { TypeormAvailabilityRepository } from './typeorm-availability.repository.ts';

/** The hours coaches offer. */
@Module({
  controllers: [CoachAvailabilityController],
  providers: [
    ChangeAvailability,
    CoachScheduleQueries,
    { provide: AvailabilityRepository, useClass: TypeormAvailabilityRepository },
  ],
  exports: [CoachScheduleQueries],
})
export class AvailabilityModule {}
