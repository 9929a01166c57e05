import { Module } from '@nestjs/common';
import { ChangeProfile } from './change-profile.ts';
import { CoachProfileController } from './coach.profile.controller.ts';
import { CoachProfileRepository } from './coach-profile.repository.ts';
import { TypeormCoachProfileRepository } from './typeorm-coach-profile.repository.ts';

/** What reps may read of a coach. */
@Module({
  controllers: [CoachProfileController],
  providers: [ChangeProfile, { provide: CoachProfileRepository, useClass: TypeormCoachProfileRepository }],
})
export class CoachProfileModule {}
