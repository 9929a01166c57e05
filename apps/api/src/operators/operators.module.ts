import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { EnrolmentModule } from '../enrolment/enrolment.module.ts';
import { EnrolOperator } from './enrol-operator.ts';
import { InviteCoach } from './invite-coach.ts';
import { IssuedInvitationsRepository } from './issued-invitations.repository.ts';
import { ListedCoachesQueries } from './listed-coaches.queries.ts';
import { OperatorCoachesController } from './operator.coaches.controller.ts';
import { OperatorsController } from './operators.controller.ts';
import { TypeormIssuedInvitationsRepository } from './typeorm-issued-invitations.repository.ts';

/** Operators: how they enter, and how they let coaches in. */
@Module({
  imports: [AuthModule, EnrolmentModule],
  controllers: [OperatorsController, OperatorCoachesController],
  providers: [
    EnrolOperator,
    InviteCoach,
    ListedCoachesQueries,
    { provide: IssuedInvitationsRepository, useClass: TypeormIssuedInvitationsRepository },
  ],
})
export class OperatorsModule {}
