import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { CoachInvitationsController } from './coach-invitations.controller.ts';
import { CoachInvitations } from './coach-invitations.ts';
import { CoachesController } from './coaches.controller.ts';
import { CoachesRepository } from './coaches.repository.ts';
import { InvitationsRepository } from './invitations.repository.ts';
import { PreviewInvitation } from './preview-invitation.ts';
import { SignUpCoach } from './sign-up-coach.ts';
import { TypeormCoachesRepository } from './typeorm-coaches.repository.ts';
import { TypeormInvitationsRepository } from './typeorm-invitations.repository.ts';

/** Coaches who arrive by invitation. */
@Module({
  imports: [AuthModule, EnrolmentModule],
  controllers: [CoachInvitationsController, CoachesController],
  providers: [
    CoachInvitations,
    PreviewInvitation,
    SignUpCoach,
    { provide: CoachesRepository, useClass: TypeormCoachesRepository },
    { provide: InvitationsRepository, useClass: TypeormInvitationsRepository },
  ],
})
export class CoachesModule {}
