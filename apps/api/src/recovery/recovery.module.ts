import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AfterwardsModule } from '../afterwards/afterwards.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { SecondFactorCheckModule } from '../second-factor/second-factor-check.module.ts';
import { ComeBack } from './come-back.ts';
import { CompleteRecovery } from './complete-recovery.ts';
import { DescribeRecovery } from './describe-recovery.ts';
import { MailRecoveryLink } from './mail-recovery-link.ts';
import { RecoveryLinksRepository } from './recovery-links.repository.ts';
import { RecoveryController } from './recovery.controller.ts';
import { RequestRecovery } from './request-recovery.ts';
import { ResetAccount } from './reset-account.ts';
import { ResetsRepository } from './resets.repository.ts';
import { ReturnController } from './return.controller.ts';
import { ReturnToAccount } from './return-to-account.ts';
import { TypeormRecoveryLinksRepository } from './typeorm-recovery-links.repository.ts';
import { TypeormResetsRepository } from './typeorm-resets.repository.ts';
import { UnlockRecovery } from './unlock-recovery.ts';
import { UsableLinks } from './usable-links.ts';

/** Coming back into an account: by the recovery code, or to new keys when everything is lost. */
@Module({
  imports: [AccountMailModule, AfterwardsModule, AuthModule, SecondFactorCheckModule],
  controllers: [RecoveryController, ReturnController],
  providers: [
    ComeBack,
    CompleteRecovery,
    DescribeRecovery,
    MailRecoveryLink,
    RequestRecovery,
    ResetAccount,
    ReturnToAccount,
    UnlockRecovery,
    UsableLinks,
    { provide: RecoveryLinksRepository, useClass: TypeormRecoveryLinksRepository },
    { provide: ResetsRepository, useClass: TypeormResetsRepository },
  ],
})
export class RecoveryModule {}
