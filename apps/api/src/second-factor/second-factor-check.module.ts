import { Module } from '@nestjs/common';
import { CheckSecondFactor } from './check-second-factor.ts';
import { CodeAttempts } from './code-attempts.ts';
import { CodeSecrets } from './code-secrets.ts';
import { MatchCode } from './match-code.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';
import { TypeormSecondFactorsRepository } from './typeorm-second-factors.repository.ts';

/** What signing in needs to know of one-time codes; knows nothing of signing in. */
@Module({
  providers: [
    CheckSecondFactor,
    CodeAttempts,
    CodeSecrets,
    MatchCode,
    { provide: SecondFactorsRepository, useClass: TypeormSecondFactorsRepository },
  ],
  exports: [CheckSecondFactor, CodeAttempts, CodeSecrets, MatchCode, SecondFactorsRepository],
})
export class SecondFactorCheckModule {}
