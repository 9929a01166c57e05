import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '@aparte/platform';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import type { SignedInResult } from '../auth/start-session.ts';
import { checkBothWraps } from './both-wraps.rules.ts';
import type { CompleteRecoveryRequest } from './recovery.dto.ts';
import { RecoveryCodeWrong } from './recovery.errors.ts';
import { ReturnToAccount } from './return-to-account.ts';

/** Somebody comes back with their recovery code: the account key stays, the password and the code are new. */
@Injectable()
export class CompleteRecovery {
  constructor(
    private readonly returnToAccount: ReturnToAccount,
    private readonly secrets: AccountSecrets,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  async execute(request: CompleteRecoveryRequest, device: string): Promise<SignedInResult> {
    const { token, authKey, recoveryAuthKey, newRecoveryAuthKey, kdf, keyWraps } = request;
    return this.returnToAccount.execute({
      token,
      authKey,
      device,
      way: 'recovered',
      change: async (accountId, stored) => {
        if (!(await this.secrets.isRecovery(accountId, recoveryAuthKey, stored)))
          throw new RecoveryCodeWrong();
        const { gen } = await this.accounts.identity(accountId);
        const wraps = checkBothWraps(keyWraps, gen);
        if (wraps.faults) throw new ValidationFailed(wraps.faults);
        await this.secrets.setPassword(accountId, { kdf, authKey, keyWrap: wraps.password });
        await this.secrets.setRecovery(accountId, { authKey: newRecoveryAuthKey, keyWrap: wraps.recovery });
      },
    });
  }
}
