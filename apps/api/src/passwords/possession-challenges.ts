import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, sessionTokenHash } from '@aparte/platform';
import { ServerKey } from '../server-key/server-key.ts';

const FIVE_MINUTES_MS = 300_000;
const INSTANT_BYTES = 8;
const PROOF_BYTES = 24;

/**
 * Draws what an open account has to sign, without storing it: the instant, and a keyed hash of the instant, the session
 * and the purpose. Another session, another purpose or five minutes later it is worth nothing.
 */
@Injectable()
export class PossessionChallenges {
  constructor(
    private readonly serverKey: ServerKey,
    private readonly clock: Clock,
  ) {}

  /** Thirty-two bytes for the session of this token. */
  issue(token: string, purpose: string): Buffer {
    const instant = Buffer.alloc(INSTANT_BYTES);
    instant.writeBigUInt64BE(BigInt(this.clock.now().getTime()));
    return Buffer.concat([instant, this.proofOf(instant, token, purpose)]);
  }

  /** Whether this was issued to that session for that purpose, not too long ago. */
  isGood(challenge: Buffer, token: string, purpose: string): boolean {
    const instant = challenge.subarray(0, INSTANT_BYTES);
    const expected = this.proofOf(instant, token, purpose);
    const proof = challenge.subarray(INSTANT_BYTES);
    if (proof.length !== PROOF_BYTES || !timingSafeEqual(proof, expected)) return false;
    const age = BigInt(this.clock.now().getTime()) - instant.readBigUInt64BE();
    return age >= 0n && age <= BigInt(FIVE_MINUTES_MS);
  }

  private proofOf(instant: Buffer, token: string, purpose: string): Buffer {
    const bound = Buffer.concat([instant, sessionTokenHash(token), Buffer.from(purpose, 'utf8')]);
    return this.serverKey.index('possession-challenge', bound).subarray(0, PROOF_BYTES);
  }
}
