import { concat, decodeBase64Url } from './encoding.ts';
import { hash, sha256 } from './hashing.ts';
import type { VerifiedIdentity } from './identity.ts';
import { SealingError } from './sealing-error.ts';

const rounds = 5200;
const groupsPerPerson = 6;
const bytesPerGroup = 5;

/**
 * The sixty digits that both people see when nobody stands between them, in twelve groups to read aloud.
 *
 * Each person has thirty digits of their own: whoever wants to deceive must hit a fixed number, not any pair.
 */
export function safetyNumber(one: VerifiedIdentity, other: VerifiedIdentity): string {
  if (one.userId === other.userId) throw new SealingError('identity', 'userId');
  const digits = [digitsOf(one), digitsOf(other)].sort().join('');
  return inGroups(digits);
}

/** One person's own half of every safety number: thirty digits in six groups, the same wherever they are printed. */
export function fingerprint(identity: VerifiedIdentity): string {
  return inGroups(digitsOf(identity));
}

function inGroups(digits: string): string {
  return (digits.match(/.{5}/g) ?? []).join(' ');
}

function digitsOf({ userId, signPk, boxPk }: VerifiedIdentity): string {
  const signKey = decodeBase64Url(signPk);
  let digest = hash('cce1/fp', userId, signKey, decodeBase64Url(boxPk));
  for (let round = 0; round < rounds; round += 1) digest = sha256(concat([digest, signKey]));

  const view = new DataView(digest.buffer, digest.byteOffset);
  const groups = Array.from({ length: groupsPerPerson }, (_, group) => {
    const start = group * bytesPerGroup;
    const value = view.getUint8(start) * 2 ** 32 + view.getUint32(start + 1);
    return String(value % 100_000).padStart(5, '0');
  });
  return groups.join('');
}
