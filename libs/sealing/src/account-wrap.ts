import { decodeBase64Url, encodeBase64Url, tup, u32 } from './encoding.ts';
import { keyLength, requireLength } from './hashing.ts';
import { secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { open, seal, sealOverhead } from './seal.ts';
import { SealingError } from './sealing-error.ts';
import { requireText, StrictFields } from './strict-fields.ts';

/** What opens an account key: password, recovery code, this device, a passkey, or the account key that followed it. */
export const wrapMethods = ['pw', 'rc', 'device', 'prf', 'older'] as const;

/** One of the ways to open an account key. */
export type WrapMethod = (typeof wrapMethods)[number];

/** Which account key is wrapped, for whom and by what: a wrap opens only where all three agree. */
export interface WrapContext {
  readonly method: WrapMethod;
  readonly userId: string;
  /** Which account key of this person, counted from 1. */
  readonly generation: number;
}

/** An account key under lock, as the server stores it. */
export interface WrappedAccountKey {
  readonly v: 1;
  readonly method: WrapMethod;
  readonly gen: number;
  readonly ct: string;
}

const largestGeneration = 0xffff_ffff;

/** Locks the account key under a wrap key. */
export function wrapAccountKey(
  accountKey: Uint8Array,
  wrapKey: Uint8Array,
  context: WrapContext,
  randomBytes: RandomBytes = secureRandomBytes,
): WrappedAccountKey {
  requireLength(accountKey, keyLength, 'accountKey');
  const sealed = seal(wrapKey, accountKey, wrapContextBytes(context), randomBytes);
  return { v: 1, method: context.method, gen: context.generation, ct: encodeBase64Url(sealed) };
}

/** Unlocks a wrapped account key; refuses one that was made for another person, method or generation. */
export function unwrapAccountKey(value: unknown, wrapKey: Uint8Array, context: WrapContext): Uint8Array {
  const wrap = parseWrappedAccountKey(value);
  if (wrap.method !== context.method) throw new SealingError('field', 'method');
  if (wrap.gen !== context.generation) throw new SealingError('field', 'gen');
  return open(wrapKey, decodeBase64Url(wrap.ct), wrapContextBytes(context));
}

/** A wrapped account key from a server or a request, checked field by field. */
export function parseWrappedAccountKey(value: unknown): WrappedAccountKey {
  const fields = new StrictFields(value, ['v', 'method', 'gen', 'ct']);
  return {
    v: fields.version('v'),
    method: fields.word('method', wrapMethods),
    gen: fields.integer('gen', 1, largestGeneration),
    ct: fields.base64('ct', keyLength + sealOverhead),
  };
}

/** The bytes a wrap is bound to; a device key of the browser (AES-GCM) binds the same ones. */
export function wrapContextBytes({ method, userId, generation }: WrapContext): Uint8Array {
  return tup('cce1/wrapped-ak', method, requireText(userId, 'userId'), u32(generation));
}
