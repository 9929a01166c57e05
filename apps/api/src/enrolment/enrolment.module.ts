import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { SecondFactorCheckModule } from '../second-factor/second-factor-check.module.ts';
import { AccountsRepository } from './accounts.repository.ts';
import { EnrolAccount } from './enrol-account.ts';
import { StartFirstSession } from './start-first-session.ts';
import { TypeormAccountsRepository } from './typeorm-accounts.repository.ts';

/** Opening an account, whatever gives the right to it. */
@Module({
  imports: [AuthModule, SecondFactorCheckModule],
  providers: [
    EnrolAccount,
    StartFirstSession,
    { provide: AccountsRepository, useClass: TypeormAccountsRepository },
  ],
  exports: [EnrolAccount, StartFirstSession],
})
export class EnrolmentModule {}
