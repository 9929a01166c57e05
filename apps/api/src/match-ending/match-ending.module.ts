import { Module } from '@nestjs/common';
import { ErasureModule } from '../erasure/erasure.module.ts';
import { EndMatch } from './end-match.ts';
import { GiveUpMatch } from './give-up-match.ts';
import { MatchEndedEvents } from './match-ended.events.ts';
import { MatchEndingsRepository } from './match-endings.repository.ts';
import { RepMatchEndingController } from './rep.match-ending.controller.ts';
import { TypeormMatchEndingsRepository } from './typeorm-match-endings.repository.ts';

/** How a rep leaves a coach. */
@Module({
  imports: [ErasureModule],
  controllers: [RepMatchEndingController],
  providers: [
    EndMatch,
    MatchEndedEvents,
    GiveUpMatch,
    { provide: MatchEndingsRepository, useClass: TypeormMatchEndingsRepository },
  ],
  exports: [MatchEndedEvents],
})
export class MatchEndingModule {}
