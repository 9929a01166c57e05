import { Module } from '@nestjs/common';
import { OffersModule } from '../offers/offers.module.ts';
import { SeatsModule } from '../seats/seats.module.ts';
import { AnswerPulse } from './answer-pulse.ts';
import { ForgetAnswers } from './forget-answers.ts';
import { FreezeRosters } from './freeze-rosters.ts';
import { FrozenRostersRepository } from './frozen-rosters.repository.ts';
import { PostgresSponsorRosters } from './postgres-sponsor-rosters.ts';
import { PulseAnswersRepository } from './pulse-answers.repository.ts';
import { ForgetAnswersPoller, FreezeRostersPoller, ReleaseWordsPoller } from './pulse-pollers.ts';
import { PulseWordsRepository } from './pulse-words.repository.ts';
import { ReleaseWords } from './release-words.ts';
import { RepPulseController } from './rep.pulse.controller.ts';
import { SponsorRosters } from './sponsor-rosters.ts';
import { TypeormFrozenRostersRepository } from './typeorm-frozen-rosters.repository.ts';
import { TypeormPulseAnswersRepository } from './typeorm-pulse-answers.repository.ts';
import { TypeormPulseWordsRepository } from './typeorm-pulse-words.repository.ts';

/** One question a quarter, and one blurred word about a whole team (docs/pulse.md). */
@Module({
  imports: [OffersModule, SeatsModule],
  controllers: [RepPulseController],
  providers: [
    AnswerPulse,
    FreezeRosters,
    ReleaseWords,
    ForgetAnswers,
    FreezeRostersPoller,
    ReleaseWordsPoller,
    ForgetAnswersPoller,
    { provide: PulseAnswersRepository, useClass: TypeormPulseAnswersRepository },
    { provide: FrozenRostersRepository, useClass: TypeormFrozenRostersRepository },
    { provide: PulseWordsRepository, useClass: TypeormPulseWordsRepository },
    { provide: SponsorRosters, useClass: PostgresSponsorRosters },
  ],
})
export class PulseModule {}
