import { Injectable } from '@nestjs/common';
import { ProvePassword } from '../auth/prove-password.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import { TooManyPasskeys } from './passkeys.errors.ts';
import { PasskeysRepository, type PasskeyHint } from './passkeys.repository.ts';

/** How many passkeys an account may have: more than anybody has devices. */
export const mostPasskeys = 10;

/** What a browser needs to make a passkey. */
export interface RegistrationOffer {
  challenge: Buffer;
  /** Authenticators that have one already. */
  known: PasskeyHint[];
}

/** Somebody wants to add a passkey: the password is asked again, because a passkey is a lasting way in. */
@Injectable()
export class OfferRegistration {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly auth: AuthUnitOfWork,
    private readonly passkeys: PasskeysRepository,
    private readonly challenges: PasskeyChallenges,
  ) {}

  async execute(accountId: string, authKey: Buffer): Promise<RegistrationOffer> {
    await this.provePassword.execute(accountId, authKey);
    const known = await this.auth.run(null, () => this.passkeys.listOf(accountId));
    if (known.length >= mostPasskeys) throw new TooManyPasskeys();
    return { known, challenge: await this.challenges.issue('registration', accountId) };
  }
}
