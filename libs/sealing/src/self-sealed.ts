import type { OpenAccount } from './account.ts';
import { decodeBase64Url, encodeBase64Url, tup } from './encoding.ts';
import { paddedLengths } from './padding.ts';
import { secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { open, seal, sealOverhead } from './seal.ts';
import { decodeBody, encodeBody } from './sealed-body.ts';
import type { JsonObject } from './sealed-body.ts';
import { requireText, StrictFields } from './strict-fields.ts';

/** What a note to oneself is for and where it belongs; it opens nowhere else. */
export interface SelfSealedPlace {
  /** For example 'matching-line' or 'draft'. */
  readonly purpose: string;
  /** Ids of the things it belongs to, in a fixed order. */
  readonly subject: readonly string[];
}

/** Something only its author can read, as the server stores it. */
export interface SelfSealed {
  readonly v: 1;
  readonly ct: string;
}

/** Locks something for oneself: a draft, a line for a future coach. */
export function sealForSelf(
  account: OpenAccount,
  place: SelfSealedPlace,
  body: JsonObject,
  randomBytes: RandomBytes = secureRandomBytes,
): SelfSealed {
  const sealed = seal(account.selfKey, encodeBody(body), placeBytes(account, place), randomBytes);
  return { v: 1, ct: encodeBase64Url(sealed) };
}

/** Opens what its author locked; refuses it in any other place than the one it was locked for. */
export function openForSelf(account: OpenAccount, place: SelfSealedPlace, value: unknown): JsonObject {
  const { ct } = parseSelfSealed(value);
  return decodeBody(open(account.selfKey, decodeBase64Url(ct), placeBytes(account, place)));
}

/** A self-sealed value from a server or a request, checked field by field. */
export function parseSelfSealed(value: unknown): SelfSealed {
  const fields = new StrictFields(value, ['v', 'ct']);
  const lengths = paddedLengths.map((length) => length + sealOverhead);
  return { v: fields.version('v'), ct: fields.base64('ct', ...lengths) };
}

function placeBytes({ userId }: OpenAccount, { purpose, subject }: SelfSealedPlace): Uint8Array {
  const ids = subject.map((id) => requireText(id, 'subject'));
  return tup('cce1/self-sealed', userId, requireText(purpose, 'purpose'), ...ids);
}
