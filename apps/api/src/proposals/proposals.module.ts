import { Module } from '@nestjs/common';
import { AvailabilityModule } from '../availability/availability.module.ts';
import { QuestionnaireModule } from '../questionnaire/questionnaire.module.ts';
import { SeatsModule } from '../seats/seats.module.ts';
import { CandidatesQueries } from './candidates.queries.ts';
import { ProposedCoachesQueries } from './proposed-coaches.queries.ts';
import { RepProposalsController } from './rep.proposals.controller.ts';
import { SeekingRepQueries } from './seeking-rep.queries.ts';

/** Three coaches for a rep. */
@Module({
  imports: [AvailabilityModule, QuestionnaireModule, SeatsModule],
  controllers: [RepProposalsController],
  providers: [CandidatesQueries, SeekingRepQueries, ProposedCoachesQueries],
  exports: [ProposedCoachesQueries],
})
export class ProposalsModule {}
