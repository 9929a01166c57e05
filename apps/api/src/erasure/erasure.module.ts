import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AuthModule } from '../auth/auth.module.ts';
import { SecondFactorCheckModule } from '../second-factor/second-factor-check.module.ts';
import { AccountLeavingEvents } from './account-leaving.events.ts';
import { DestroyKeys } from './destroy-keys.ts';
import { DestroyKeysPoller } from './destroy-keys-poller.ts';
import { EraseAccount } from './erase-account.ts';
import { ErasureController } from './erasure.controller.ts';
import { ErasuresRepository } from './erasures.repository.ts';
import { ProveErasure } from './prove-erasure.ts';
import { RemoveAccount } from './remove-account.ts';
import { TypeormErasuresRepository } from './typeorm-erasures.repository.ts';

/** How somebody erases their account. */
@Module({
  imports: [AccountMailModule, AuthModule, SecondFactorCheckModule],
  controllers: [ErasureController],
  providers: [
    AccountLeavingEvents,
    DestroyKeys,
    DestroyKeysPoller,
    EraseAccount,
    ProveErasure,
    RemoveAccount,
    { provide: ErasuresRepository, useClass: TypeormErasuresRepository },
  ],
  exports: [AccountLeavingEvents],
})
export class ErasureModule {}
