import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyRequests } from '../problems/problem.ts';

/** A number of attempts in a stretch of time, per key. */
export interface RateLimitRule {
  points: number;
  perSeconds: number;
}

/**
 * Counts attempts per key (an account index or an address, never the plain value) and refuses what is too much.
 * Kept in memory of the process.
 */
export class RateLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(name: string, rule: RateLimitRule) {
    this.limiter = new RateLimiterMemory({ keyPrefix: name, points: rule.points, duration: rule.perSeconds });
  }

  /**
   * Counts one attempt.
   *
   * @throws TooManyRequests with the seconds to wait.
   */
  async consume(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooManyRequests(refusal.msBeforeNext / 1_000);
      throw refusal;
    }
  }
}
