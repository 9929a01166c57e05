import type { OpenAccount } from './account.ts';
import { concat, decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { boxContext } from './epoch-keys.ts';
import type { BoxPlace, EpochKey } from './epoch-keys.ts';
import { equalBytes, keyLength } from './hashing.ts';
import { identityHash } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';
import { StrictFields } from './strict-fields.ts';

const boxOverhead = 48;
const contextLength = 32;

/** An epoch key in a box that only one member opens. */
export interface BoxedEpochKey {
  readonly userId: string;
  readonly idHash: string;
  readonly box: string;
}

/** Boxes an epoch key for one member. */
export function boxEpochKey({ epochKey, spaceId, epoch }: EpochKey, to: VerifiedIdentity): BoxedEpochKey {
  const idHash = identityHash(to);
  const place = { spaceId: decodeBase64Url(spaceId), epoch, userId: to.userId, identityHash: idHash };
  const content = concat([epochKey, boxContext(place)]);
  return {
    userId: to.userId,
    idHash: encodeBase64Url(idHash),
    box: encodeBase64Url(lockBox(content, decodeBase64Url(to.boxPk))),
  };
}

/** Opens the box addressed to this account; refuses one made for another place. */
export function openEpochKey(account: OpenAccount, box: string, place: BoxPlace): Uint8Array {
  const content = unlockBox(account, decodeBase64Url(box));
  if (!equalBytes(content.subarray(keyLength), boxContext(place))) throw new SealingError('context');
  return content.slice(0, keyLength);
}

/** A boxed epoch key from a server or a request, checked field by field. */
export function parseBoxedEpochKey(value: unknown): BoxedEpochKey {
  const fields = new StrictFields(value, ['userId', 'idHash', 'box']);
  return {
    userId: fields.text('userId'),
    idHash: fields.base64('idHash', keyLength),
    box: fields.base64('box', keyLength + contextLength + boxOverhead),
  };
}

function lockBox(content: Uint8Array, boxPublicKey: Uint8Array): Uint8Array {
  try {
    return loadedSodium().crypto_box_seal(content, boxPublicKey);
  } catch {
    // A public key of small order: nobody holds its secret, or everybody does.
    throw new SealingError('identity', 'boxPk');
  }
}

function unlockBox(account: OpenAccount, box: Uint8Array): Uint8Array {
  try {
    return loadedSodium().crypto_box_seal_open(box, account.boxPublicKey, account.boxSecretKey);
  } catch {
    throw new SealingError('aead', 'box');
  }
}
