import type { OpenAccount } from './account.ts';
import { decodeBase64Url, tup } from './encoding.ts';
import { requireLength } from './hashing.ts';
import type { VerifiedIdentity } from './identity.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, sign, signatureLength } from './signing.ts';
import { requireText } from './strict-fields.ts';

/** How many bytes a server's challenge has. */
const challengeLength = 32;

/** What is proved: that the keys of an account are at hand now, for one purpose. */
export interface PossessionClaim {
  /** What the proof is for, such as `recovery-code`; a proof for one purpose is worth nothing for another. */
  readonly purpose: string;
  /** What the server drew, base64url. */
  readonly challenge: string;
}

/** Proves to the server, with the signing key of an open account, that its owner is there. */
export function provePossession(account: OpenAccount, claim: PossessionClaim): string {
  return sign(claimBytes(account.userId, claim), account.signSecretKey);
}

/** Refuses a proof that was not made by these very keys for this purpose and challenge. */
export function verifyPossession(identity: VerifiedIdentity, claim: PossessionClaim, proof: string): void {
  requireLength(decodeBase64Url(proof, 'possession'), signatureLength, 'possession');
  if (!isSignedBy(proof, claimBytes(identity.userId, claim), identity.signPk)) {
    throw new SealingError('signature', 'possession');
  }
}

function claimBytes(userId: string, { purpose, challenge }: PossessionClaim): Uint8Array {
  const drawn = decodeBase64Url(challenge, 'challenge');
  requireLength(drawn, challengeLength, 'challenge');
  return tup('cce1/possession', userId, requireText(purpose, 'purpose'), drawn);
}
