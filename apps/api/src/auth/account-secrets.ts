import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { AccountSecretsRepository, type StoredSecrets } from './account-secrets.repository.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { SignedInAccountQueries } from './signed-in-account.queries.ts';
import { WrapSealing } from './wrap-sealing.ts';

/** An account key under a new lock, as a client sends it; `blob` is base64url. */
export interface NewWrap {
  generation: number;
  blob: string;
}

/** A new password, as a client sends it: never the password, only what was derived from it. */
export interface NewPassword {
  kdf: { t: number; m: number; serverSalt: string };
  authKey: string;
  keyWrap: NewWrap;
}

/** A new recovery code, as a client sends it. */
export interface NewRecovery {
  authKey: string;
  keyWrap: NewWrap;
}

/** Checks and changes what opens an account; everything it stores is sealed under the server key. */
@Injectable()
export class AccountSecrets {
  constructor(
    private readonly repository: AccountSecretsRepository,
    private readonly verifier: AuthenticationVerifier,
    private readonly wrapSealing: WrapSealing,
    private readonly accounts: SignedInAccountQueries,
    private readonly clock: Clock,
  ) {}

  /** What an account is checked against; nobody else changes it until the unit ends. */
  lock(accountId: string): Promise<StoredSecrets> {
    return this.repository.lock(accountId);
  }

  /** Whether this is the key of the present password. */
  isPassword(accountId: string, authKey: string, { verifierSealed }: StoredSecrets): Promise<boolean> {
    return this.verifier.matches(accountId, bytesOf(authKey), verifierSealed, 'verifier_sealed');
  }

  /** Whether this is the key of the present recovery code. */
  isRecovery(
    accountId: string,
    authKey: string,
    { recoveryVerifierSealed }: StoredSecrets,
  ): Promise<boolean> {
    return this.verifier.matches(
      accountId,
      bytesOf(authKey),
      recoveryVerifierSealed,
      'recovery_verifier_sealed',
    );
  }

  /**
   * Refuses a wrap of another generation than the newest public identity: it would open keys that nobody uses.
   *
   * @throws ValidationFailed naming the generation of the wrap, below the pointer given.
   */
  async requireCurrent(accountId: string, pointer: string, wrap: NewWrap): Promise<void> {
    const { gen } = await this.accounts.identity(accountId);
    if (wrap.generation !== gen)
      throw new ValidationFailed([{ pointer: `${pointer}/generation`, code: 'not-current' }]);
  }

  /** Takes over a new password and the account key under its lock. */
  async setPassword(accountId: string, { kdf, authKey, keyWrap }: NewPassword): Promise<void> {
    await this.repository.changePassword(accountId, {
      kdfT: kdf.t,
      kdfM: kdf.m,
      serverSalt: bytesOf(kdf.serverSalt),
      verifierSealed: await this.verifier.make(accountId, bytesOf(authKey), 'verifier_sealed'),
    });
    await this.keepWrap(accountId, 'password', keyWrap);
  }

  /** Takes over a new recovery code and the account key under its lock. */
  async setRecovery(accountId: string, { authKey, keyWrap }: NewRecovery): Promise<void> {
    await this.repository.changeRecovery(accountId, {
      recoveryVerifierSealed: await this.verifier.make(
        accountId,
        bytesOf(authKey),
        'recovery_verifier_sealed',
      ),
      recoveryMadeOn: utcDate(this.clock.now()),
    });
    await this.keepWrap(accountId, 'recovery', keyWrap);
  }

  /** Forgets every wrap there is. */
  forgetWraps(accountId: string): Promise<void> {
    return this.repository.forgetWraps(accountId);
  }

  private async keepWrap(
    accountId: string,
    method: 'password' | 'recovery',
    { generation, blob }: NewWrap,
  ): Promise<void> {
    const blobSealed = await this.wrapSealing.seal({ accountId, method, generation }, blob);
    await this.repository.keepWrap(accountId, { method, generation, blobSealed });
  }
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}
