import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@aparte/platform';
import { SealingError, verifyIdentity, verifyPossession, type PossessionClaim } from '@aparte/sealing';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import type { NewRecoveryCodeRequest } from './passwords.dto.ts';
import { PossessionWrong } from './passwords.errors.ts';
import { PossessionChallenges } from './possession-challenges.ts';

const PURPOSE = 'recovery-code';

/**
 * Takes over a new recovery code from a device on which the account is open. The proof is a signature by the present
 * identity: a stolen cookie alone makes no code. Repeating the same request changes nothing.
 */
@Injectable()
export class ReplaceRecoveryCode {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly challenges: PossessionChallenges,
    private readonly accounts: SignedInAccountQueries,
    private readonly secrets: AccountSecrets,
    private readonly mail: SendAccountMail,
  ) {}

  /** What the device has to sign. */
  challenge({ token }: SignedIn): Buffer {
    return this.challenges.issue(token, PURPOSE);
  }

  async execute({ accountId, token }: SignedIn, request: NewRecoveryCodeRequest): Promise<void> {
    const challenge = Buffer.from(request.challenge, 'base64url');
    if (!this.challenges.isGood(challenge, token, PURPOSE)) throw new PossessionWrong();
    const changed = await this.auth.run(null, async () => {
      const stored = await this.secrets.lock(accountId);
      await this.requirePossession(accountId, request);
      await this.secrets.requireCurrent(accountId, '/keyWrap', request.keyWrap);
      if (await this.secrets.isRecovery(accountId, request.recoveryAuthKey, stored)) return false;
      await this.secrets.setRecovery(accountId, {
        authKey: request.recoveryAuthKey,
        keyWrap: request.keyWrap,
      });
      return true;
    });
    if (changed) this.mail.notify(accountId, 'recovery-code-changed');
  }

  private async requirePossession(accountId: string, request: NewRecoveryCodeRequest): Promise<void> {
    const identity = verifyIdentity(await this.accounts.identity(accountId));
    const claim: PossessionClaim = { purpose: PURPOSE, challenge: request.challenge };
    try {
      verifyPossession(identity, claim, request.possession);
    } catch (error) {
      throw error instanceof SealingError ? new PossessionWrong() : error;
    }
  }
}
