import { Injectable } from '@nestjs/common';
import { PasskeyChallenges } from './passkey-challenges.ts';
import type { NewCredential } from './passkey-credentials.ts';
import { PasskeyNotAdded } from './passkeys.errors.ts';
import { RelyingParty, type PasskeyKey } from './relying-party.ts';

/** Checks that a passkey was made for the challenge of this person, which is used up by that. */
@Injectable()
export class CheckRegistration {
  constructor(
    private readonly challenges: PasskeyChallenges,
    private readonly relyingParty: RelyingParty,
  ) {}

  /** The public key of the passkey. Throws PasskeyNotAdded. */
  async execute(accountId: string, credential: NewCredential): Promise<PasskeyKey> {
    const challenge = await this.challenges.take(credential.clientDataJSON, 'registration', accountId);
    const key = challenge && (await this.relyingParty.checkNew(credential, challenge));
    if (!key) throw new PasskeyNotAdded();
    return key;
  }
}
