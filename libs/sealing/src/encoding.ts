import { SealingError } from './sealing-error.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sextets = new Map([...alphabet].map((character, value) => [character, value]));
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const largestU32 = 0xffff_ffff;

/** The name that separates one use of a hash, key or signature from every other. */
export type Label = `cce1/${string}`;

/** Writes bytes as base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 3) {
    const chunk = bytes.subarray(start, start + 3);
    // Bytes past the end count as zero; their characters are cut off below.
    const bits = ((chunk[0] ?? 0) << 16) | ((chunk[1] ?? 0) << 8) | (chunk[2] ?? 0);
    const characters = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >>> shift) & 63));
    text += characters.slice(0, chunk.length + 1).join('');
  }
  return text;
}

/** Reads base64url in the one way that encodeBase64Url writes it; any other spelling is refused. */
export function decodeBase64Url(text: string, field?: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let bitCount = 0;
  let position = 0;
  for (const character of text) {
    const value = sextets.get(character);
    if (value === undefined) throw new SealingError('encoding', field);
    bits = ((bits << 6) | value) & 0xffff;
    bitCount += 6;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes[position] = bits >>> bitCount;
      position += 1;
    }
  }
  // Six left-over bits are a character too many; set bits are a second spelling of the same bytes.
  const leftOver = bits & ((1 << bitCount) - 1);
  if (bitCount === 6 || leftOver !== 0) throw new SealingError('encoding', field);
  return bytes;
}

/** Text as UTF-8; refuses half characters, which would be silently replaced otherwise. */
export function encodeText(text: string, field?: string): Uint8Array {
  if (!text.isWellFormed()) throw new SealingError('encoding', field);
  return encoder.encode(text);
}

/** UTF-8 as text; refuses invalid sequences. */
export function decodeText(bytes: Uint8Array, field?: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new SealingError('encoding', field);
  }
}

/** A whole number as four bytes, big end first. */
export function u32(value: number): Uint8Array {
  if (!Number.isInteger(value) || value < 0 || value > largestU32) throw new SealingError('field', 'u32');
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** A whole number as eight bytes, big end first. */
export function u64(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new SealingError('field', 'u64');
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}

/** Bytes one after another. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

/** The only shape that is ever hashed, authenticated or signed: each part preceded by its length. */
export function tup(label: Label, ...fields: readonly (Uint8Array | string)[]): Uint8Array {
  const parts = [label, ...fields].map((part) => (typeof part === 'string' ? encodeText(part) : part));
  return concat(parts.flatMap((part) => [u32(part.length), part]));
}
