import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckAssertion } from './check-assertion.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import type { Assertion } from './passkey-credentials.ts';
import { PasskeyWraps, type PasskeyWrapView } from './passkey-wraps.ts';
import { PasskeyRefused } from './passkeys.errors.ts';
import { PasskeysRepository, type PasskeyHint } from './passkeys.repository.ts';

/** What a browser needs to ask one of a person's own passkeys. */
export interface UnlockOffer {
  challenge: Buffer;
  passkeys: PasskeyHint[];
}

/** Somebody who is signed in unlocks their tab with one of their own passkeys. */
@Injectable()
export class UnlockWithPasskey {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly passkeys: PasskeysRepository,
    private readonly challenges: PasskeyChallenges,
    private readonly checkAssertion: CheckAssertion,
    private readonly wraps: PasskeyWraps,
  ) {}

  /** A challenge, and the passkeys that may answer it. */
  async offer(accountId: string): Promise<UnlockOffer> {
    const passkeys = await this.auth.run(null, () => this.passkeys.listOf(accountId));
    return { passkeys, challenge: await this.challenges.issue('unlock', accountId) };
  }

  /** The account key under the lock of the passkey that signed. */
  async execute(accountId: string, assertion: Assertion): Promise<PasskeyWrapView> {
    const challenge = await this.checkAssertion.takeChallenge(assertion, 'unlock', accountId);
    return this.auth.run(null, async () => {
      const passkey = await this.checkAssertion.execute(assertion, challenge);
      if (passkey.accountId !== accountId) throw new PasskeyRefused();
      return this.wraps.open(passkey);
    });
  }
}
