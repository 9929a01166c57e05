import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '@aparte/platform';
import {
  SealingError,
  verifyIdentity,
  verifyIdentityLink,
  type Identity,
  type VerifiedIdentity,
} from '@aparte/sealing';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import type { SignedInResult } from '../auth/start-session.ts';
import { CheckSecondFactor } from '../second-factor/check-second-factor.ts';
import { checkBothWraps } from './both-wraps.rules.ts';
import type { ResetAccountRequest } from './recovery.dto.ts';
import { ResetsRepository } from './resets.repository.ts';
import { ReturnToAccount } from './return-to-account.ts';

/**
 * Somebody comes back with nothing but their mailbox: the account gets new keys, and what the old ones opened stays
 * closed. Nothing signs the new identity but itself, so that everybody who writes with this person is warned.
 */
@Injectable()
export class ResetAccount {
  constructor(
    private readonly returnToAccount: ReturnToAccount,
    private readonly secrets: AccountSecrets,
    private readonly accounts: SignedInAccountQueries,
    private readonly resets: ResetsRepository,
    private readonly checkSecondFactor: CheckSecondFactor,
  ) {}

  async execute(request: ResetAccountRequest, device: string): Promise<SignedInResult> {
    const { token, authKey } = request;
    return this.returnToAccount.execute({
      token,
      authKey,
      device,
      way: 'reset',
      change: (accountId) => this.startOver(accountId, request),
    });
  }

  private async startOver(accountId: string, request: ResetAccountRequest): Promise<void> {
    const { kdf, authKey, recoveryAuthKey, keyWraps, secondFactor } = request;
    const identity = unannounced(await this.accounts.identity(accountId), request.identity);
    if (!identity) throw new ValidationFailed([{ pointer: '/identity', code: 'identity-invalid' }]);
    const wraps = checkBothWraps(keyWraps, identity.gen);
    if (wraps.faults) throw new ValidationFailed(wraps.faults);

    // A mailbox alone, which the firm may read, starts nothing over.
    await this.checkSecondFactor.execute(accountId, secondFactor?.code ?? null);
    await this.secrets.forgetWraps(accountId);
    await this.secrets.setPassword(accountId, { kdf, authKey, keyWrap: wraps.password });
    await this.secrets.setRecovery(accountId, { authKey: recoveryAuthKey, keyWrap: wraps.recovery });
    await this.resets.addIdentity(accountId, identity);
    await this.resets.forgetPins(accountId);
  }
}

/** The new identity, when it follows the former one, signs itself and claims no signature of the lost keys. */
function unannounced(former: Identity, next: unknown): VerifiedIdentity | null {
  try {
    const identity = verifyIdentity(next);
    return verifyIdentityLink(verifyIdentity(former), identity) === 'reset' ? identity : null;
  } catch (error) {
    if (error instanceof SealingError) return null;
    throw error;
  }
}
