import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '@aparte/platform';
import { parseIdentity, type Identity, type VerifiedIdentity } from '@aparte/sealing';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { CurrentPasswordWrong } from '../auth/auth.errors.ts';
import { KeyChanges } from '../auth/key-changes.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import { WrapSealing } from '../auth/wrap-sealing.ts';
import { PinVaultVersion } from '../pin-vault/pin-vault.errors.ts';
import { checkBothWraps } from '../recovery/both-wraps.rules.ts';
import type { RotateIdentityRequest } from './generations.dto.ts';
import { GenerationPassed } from './generations.errors.ts';
import { GenerationsRepository } from './generations.repository.ts';
import { checkRotation } from './rotation.rules.ts';

/** Puts the next generation of an account in the place of the present one; runs inside a unit of `app_auth`. */
@Injectable()
export class NextGeneration {
  constructor(
    private readonly secrets: AccountSecrets,
    private readonly accounts: SignedInAccountQueries,
    private readonly generations: GenerationsRepository,
    private readonly wrapSealing: WrapSealing,
    private readonly keyChanges: KeyChanges,
  ) {}

  /** `false`, and nothing changed, when this very generation was taken before. */
  async take(accountId: string, request: RotateIdentityRequest): Promise<boolean> {
    const stored = await this.secrets.lock(accountId);
    const present = await this.accounts.identity(accountId);
    if (isSame(present, request.identity)) {
      if (await this.secrets.isPassword(accountId, request.authKey, stored)) return false;
      throw new GenerationPassed();
    }
    if (!(await this.secrets.isPassword(accountId, request.currentAuthKey, stored)))
      throw new CurrentPasswordWrong();

    await this.replace(accountId, present, request);
    await this.keyChanges.tell({ accountId, way: 'rotated' });
    return true;
  }

  private async replace(accountId: string, present: Identity, request: RotateIdentityRequest): Promise<void> {
    const { kdf, authKey, recoveryAuthKey, keyWraps, olderWrap, pinVault } = request;
    if (request.identity.gen <= present.gen) throw new GenerationPassed();
    const { identity, faults } = checkRotation(present, request.identity, olderWrap);
    if (faults) throw new ValidationFailed(faults);
    const wraps = checkBothWraps(keyWraps, identity.gen);
    if (wraps.faults) throw new ValidationFailed(wraps.faults);

    await this.add(accountId, identity, olderWrap);
    await this.secrets.setPassword(accountId, { kdf, authKey, keyWrap: wraps.password });
    await this.secrets.setRecovery(accountId, { authKey: recoveryAuthKey, keyWrap: wraps.recovery });
    await this.reseal(accountId, pinVault);
  }

  private async add(
    accountId: string,
    identity: VerifiedIdentity,
    { generation, blob }: RotateIdentityRequest['olderWrap'],
  ): Promise<void> {
    const blobSealed = await this.wrapSealing.seal({ accountId, method: 'older', generation }, blob);
    await this.generations.add(accountId, identity, { generation, blobSealed });
  }

  /** The pins open with the new keys alone: they change in the same moment, from the version that is stored. */
  private async reseal(accountId: string, pinVault: RotateIdentityRequest['pinVault']): Promise<void> {
    const stored = await this.generations.pinVersion(accountId);
    if (!pinVault && stored === 0) return;
    const pins = pinVault && { version: pinVault.version, blob: Buffer.from(pinVault.blob, 'base64url') };
    if (!pins || !(await this.generations.resealPins(accountId, pins))) throw new PinVaultVersion(stored);
  }
}

function isSame(present: Identity, next: RotateIdentityRequest['identity']): boolean {
  try {
    return JSON.stringify(present) === JSON.stringify(parseIdentity(next));
  } catch {
    // Not even an identity: what is wrong with it is told by the rule.
    return false;
  }
}
