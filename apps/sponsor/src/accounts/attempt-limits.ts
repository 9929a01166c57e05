import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RandomSource, RateLimit } from '@aparte/platform';
import { SponsorConfig } from '../sponsor.config.ts';

const QUARTER_OF_AN_HOUR = 15 * 60;
const HOUR = 60 * 60;

/** Counts attempts to enter, per network address and per account, without keeping either in the clear. */
@Injectable()
export class AttemptLimits {
  private readonly key: Buffer;
  private readonly loginsPerAddress: RateLimit;
  private readonly loginsPerAccount: RateLimit;
  private readonly signUpsPerAddress: RateLimit;

  constructor(config: SponsorConfig, random: RandomSource) {
    this.key = random.bytes(32);
    this.loginsPerAddress = new RateLimit('login-address', {
      points: config.loginAttemptsPerAddress,
      perSeconds: QUARTER_OF_AN_HOUR,
    });
    this.loginsPerAccount = new RateLimit('login-account', {
      points: config.loginAttemptsPerAccount,
      perSeconds: QUARTER_OF_AN_HOUR,
    });
    this.signUpsPerAddress = new RateLimit('sign-up-address', {
      points: config.signUpsPerAddress,
      perSeconds: HOUR,
    });
  }

  /** Counts an attempt to sign in, whether the account exists or not. */
  async countLogin(address: string, email: string): Promise<void> {
    await this.loginsPerAddress.consume(this.indexOf(address));
    await this.loginsPerAccount.consume(this.indexOf(email));
  }

  /** Counts an attempt to make an account. */
  async countSignUp(address: string): Promise<void> {
    await this.signUpsPerAddress.consume(this.indexOf(address));
  }

  private indexOf(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
