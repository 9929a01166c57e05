import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { challengeIn } from './passkey-credentials.ts';
import { PasskeyChallengesRepository, type ChallengePurpose } from './passkey-challenges.repository.ts';

const CHALLENGE_LENGTH = 32;

/** Gives out challenges for passkeys, and uses each up at its first answer, right or wrong. */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly challenges: PasskeyChallengesRepository,
    private readonly random: RandomSource,
  ) {}

  /** A fresh challenge. */
  async issue(purpose: ChallengePurpose, accountId: string | null): Promise<Buffer> {
    const challenge = this.random.bytes(CHALLENGE_LENGTH);
    await this.auth.run(null, () => this.challenges.add({ challenge, purpose, accountId }));
    return challenge;
  }

  /** The challenge that a browser says was signed, when it was given out for this; a unit of work of its own. */
  async take(
    clientDataJSON: string,
    purpose: ChallengePurpose,
    accountId: string | null,
  ): Promise<Buffer | null> {
    const challenge = challengeIn(clientDataJSON);
    if (challenge?.length !== CHALLENGE_LENGTH) return null;
    const isOurs = await this.auth.run(null, () => this.challenges.take({ challenge, purpose, accountId }));
    return isOurs ? challenge : null;
  }
}
