import { SealingError } from './sealing-error.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const characterCodes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
const notInAlphabet = 64;
const sextets = new Uint8Array(128).fill(notInAlphabet);
characterCodes.forEach((code, value) => {
  sextets[code] = value;
});
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const largestU32 = 0xffff_ffff;

/** The name that separates one use of a hash, key or signature from every other. */
export type Label = `cce1/${string}`;

/** Writes bytes as base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let bits = 0;
  let bitCount = 0;
  let position = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    bitCount += 8;
    while (bitCount >= 6) {
      bitCount -= 6;
      codes[position] = characterOf(bits >>> bitCount);
      position += 1;
    }
  }
  if (bitCount > 0) codes[position] = characterOf(bits << (6 - bitCount));
  return decoder.decode(codes);
}

/** Reads base64url in the one way that encodeBase64Url writes it; any other spelling is refused. */
export function decodeBase64Url(text: string, field?: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let bitCount = 0;
  let position = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = sextets[text.charCodeAt(index)] ?? notInAlphabet;
    if (value === notInAlphabet) throw new SealingError('encoding', field);
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
  writeU32(bytes, 0, value);
  return bytes;
}

/** A whole number as eight bytes, big end first. */
export function u64(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new SealingError('field', 'u64');
  const bytes = new Uint8Array(8);
  writeU32(bytes, 0, Math.floor(value / (largestU32 + 1)));
  writeU32(bytes, 4, value);
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
  // Every envelope of a history passes here several times: one allocation, no array in between.
  const framed = new Uint8Array(parts.reduce((length, part) => length + 4 + part.length, 0));
  let position = 0;
  for (const part of parts) {
    writeU32(framed, position, part.length);
    framed.set(part, position + 4);
    position += 4 + part.length;
  }
  return framed;
}

/** Writes the low 32 bits of a whole number, big end first. */
function writeU32(bytes: Uint8Array, position: number, value: number): void {
  bytes[position] = value >>> 24;
  bytes[position + 1] = value >>> 16;
  bytes[position + 2] = value >>> 8;
  bytes[position + 3] = value;
}

function characterOf(bits: number): number {
  return characterCodes[bits & 63] ?? 0;
}
