/** Bytes of base64url text that has passed a strict parser already. */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

/** Base64url text of bytes from the database. */
export function textOf(bytes: Buffer): string {
  return bytes.toString('base64url');
}
