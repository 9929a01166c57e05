/** What a challenge is good for. */
export type ChallengePurpose = 'registration' | 'sign-in' | 'unlock';

/** A challenge: for one purpose, and for one person unless nobody is signed in yet. */
export interface Challenge {
  challenge: Buffer;
  purpose: ChallengePurpose;
  accountId: string | null;
}

/** Keeps the challenges that passkeys sign; every method runs inside a unit of `app_auth`. */
export abstract class PasskeyChallengesRepository {
  /** Stores a challenge for a few minutes, and forgets those whose time is over. */
  abstract add(challenge: Challenge): Promise<void>;

  /** Uses a challenge up; `false` when it was never given for this, was used, or its time is over. */
  abstract take(challenge: Challenge): Promise<boolean>;
}
