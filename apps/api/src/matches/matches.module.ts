import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { ChooseCoach } from './choose-coach.ts';
import { MatchesRepository } from './matches.repository.ts';
import { OwnMatchQueries } from './own-match.queries.ts';
import { RepMatchController } from './rep.match.controller.ts';
import { TypeormMatchesRepository } from './typeorm-matches.repository.ts';

/** Which coach a rep has chosen. */
@Module({
  imports: [ProposalsModule],
  controllers: [RepMatchController],
  providers: [
    ChooseCoach,
    OwnMatchQueries,
    { provide: MatchesRepository, useClass: TypeormMatchesRepository },
  ],
  exports: [OwnMatchQueries],
})
export class MatchesModule {}
