import { createHash } from 'node:crypto';

/**
 * The identifier of what a request makes, derived from its maker and the identifier that the browser chose.
 *
 * The same request makes the same thing once, and two organisations that choose alike never meet: neither can
 * learn from a clash what the other has. Nothing can be read back from it.
 */
export function derivedId(...parts: readonly [string, ...string[]]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  // Version 8, "made by the application's own rule", of RFC 9562.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
