import { Injectable } from '@nestjs/common';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import type { ChallengePurpose } from './passkey-challenges.repository.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import { userHandleOf, type Assertion } from './passkey-credentials.ts';
import { PasskeyRefused } from './passkeys.errors.ts';
import { PasskeysRepository, type StoredPasskey } from './passkeys.repository.ts';
import { RelyingParty } from './relying-party.ts';

/** Checks what a passkey signed. */
@Injectable()
export class CheckAssertion {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly passkeys: PasskeysRepository,
    private readonly relyingParty: RelyingParty,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  /**
   * The challenge that was signed, used up from here on whatever comes of it; a unit of work of its own.
   *
   * @throws PasskeyRefused
   */
  async takeChallenge(
    { clientDataJSON }: Assertion,
    purpose: ChallengePurpose,
    accountId: string | null,
  ): Promise<Buffer> {
    const challenge = await this.challenges.take(clientDataJSON, purpose, accountId);
    if (!challenge) throw new PasskeyRefused();
    return challenge;
  }

  /**
   * The passkey that signed this challenge. Its counter moves on, so that a copy of it is noticed. Runs inside a unit
   * of `app_auth`, together with what it gives access to.
   *
   * @throws PasskeyRefused
   */
  async execute(assertion: Assertion, challenge: Buffer): Promise<StoredPasskey> {
    const passkey = await this.passkeys.findByCredential(Buffer.from(assertion.id, 'base64url'));
    if (!passkey || assertion.userHandle !== userHandleOf(passkey.accountId)) throw new PasskeyRefused();

    const counter = await this.relyingParty.checkSigned(assertion, challenge, passkey);
    if (counter === null || !(await this.passkeys.moveCounter(passkey, counter))) throw new PasskeyRefused();

    const { gen } = await this.accounts.identity(passkey.accountId);
    if (passkey.generation !== gen) throw new PasskeyRefused();
    return passkey;
  }
}
