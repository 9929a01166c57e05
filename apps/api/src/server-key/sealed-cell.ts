import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RandomSource } from '@aparte/platform';

/** The one cell of the database to which a sealed value belongs: moved elsewhere it no longer opens. */
export interface SealedCell {
  table: string;
  column: string;
  rowId: string;
}

/** A sealed value is damaged, was moved to another cell, or its key is another one or no longer there. */
export class CannotUnseal extends Error {
  override readonly name = 'CannotUnseal';
}

const VERSION = 1;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const HEADER_LENGTH = 1 + NONCE_LENGTH + TAG_LENGTH;
const CIPHER = 'aes-256-gcm';

/** Seals bytes for one cell under a key of 32 bytes: version, nonce, tag, ciphertext. */
export function sealForCell(
  key: Buffer,
  random: RandomSource,
  plaintext: Uint8Array,
  cell: SealedCell,
): Buffer {
  const nonce = random.bytes(NONCE_LENGTH);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
  cipher.setAAD(boundTo(cell));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), ciphertext]);
}

/**
 * Opens what `sealForCell` made with the same key and cell.
 *
 * @throws CannotUnseal when anything differs; never returns part of the bytes.
 */
export function openForCell(key: Buffer, sealed: Uint8Array, cell: SealedCell): Buffer {
  if (sealed.length < HEADER_LENGTH || sealed[0] !== VERSION) throw new CannotUnseal();

  const nonce = sealed.subarray(1, 1 + NONCE_LENGTH);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_LENGTH });
  decipher.setAAD(boundTo(cell));
  decipher.setAuthTag(sealed.subarray(1 + NONCE_LENGTH, HEADER_LENGTH));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEADER_LENGTH)), decipher.final()]);
  } catch {
    throw new CannotUnseal();
  }
}

/** Each part is preceded by its length, so that no two cells share their bytes. */
function boundTo(cell: SealedCell): Buffer {
  const parts = [cell.table, cell.column, cell.rowId].flatMap((text) => {
    const bytes = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return [length, bytes];
  });
  return Buffer.concat([Uint8Array.of(VERSION), ...parts]);
}
