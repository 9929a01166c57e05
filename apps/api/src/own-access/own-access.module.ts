import { Module } from '@nestjs/common';
import { SpacesModule } from '../spaces/spaces.module.ts';
import { AccessChainsQueries } from './access-chains.queries.ts';
import { CoachAccessLogController } from './coach.access-log.controller.ts';
import { KeptKeys } from './kept-keys.ts';
import { ReadAccessesToRep } from './read-accesses-to-rep.ts';
import { ReadOwnActions } from './read-own-actions.ts';
import { RepAccessLogController } from './rep.access-log.controller.ts';

/** The access log as reps and coaches read it, each their own part. */
@Module({
  imports: [SpacesModule],
  controllers: [RepAccessLogController, CoachAccessLogController],
  providers: [AccessChainsQueries, KeptKeys, ReadAccessesToRep, ReadOwnActions],
})
export class OwnAccessModule {}
