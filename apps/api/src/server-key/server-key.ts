import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { RandomSource } from '@aparte/platform';

/** What a sub-key of the server key is for; two purposes never share a key. */
export type KeyPurpose =
  | 'login-index'
  | 'login-sealing'
  | 'verifier'
  | 'verifier-sealing'
  | 'wrap-sealing'
  | 'answers-sealing'
  | 'prelogin'
  | 'invitation'
  | 'operator-code'
  | 'address-index';

/** The one cell of the database to which a sealed value belongs: moved elsewhere it no longer opens. */
export interface SealedCell {
  table: string;
  column: string;
  rowId: string;
}

/** A sealed value is damaged, was moved to another cell, or was sealed under another key. */
export class CannotUnseal extends Error {
  override readonly name = 'CannotUnseal';
}

const VERSION = 1;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const CIPHER = 'aes-256-gcm';

/**
 * The key of this service, kept outside Postgres and its backups: a dump alone opens nothing and finds nobody.
 *
 * Losing it locks everybody out, so it belongs in the same safe as the backups, never in the same backup.
 */
export class ServerKey {
  private readonly subKeys = new Map<KeyPurpose, Buffer>();

  constructor(
    private readonly master: Buffer,
    private readonly random: RandomSource,
  ) {
    if (master.length !== 32) throw new Error('The server key has 32 bytes.');
  }

  /** A keyed fingerprint: finds an equal value again without telling the value. */
  index(purpose: KeyPurpose, value: string | Uint8Array): Buffer {
    return createHmac('sha256', this.subKey(purpose)).update(value).digest();
  }

  /** Seals bytes for one cell: version, nonce, tag, ciphertext. */
  seal(purpose: KeyPurpose, plaintext: Uint8Array, cell: SealedCell): Buffer {
    const nonce = this.random.bytes(NONCE_LENGTH);
    const cipher = createCipheriv(CIPHER, this.subKey(purpose), nonce, { authTagLength: TAG_LENGTH });
    cipher.setAAD(boundTo(cell));
    const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), ciphertext]);
  }

  /**
   * Opens what `seal` made for the same purpose and cell.
   *
   * @throws CannotUnseal when anything differs; never returns part of the bytes.
   */
  open(purpose: KeyPurpose, sealed: Uint8Array, cell: SealedCell): Buffer {
    const header = 1 + NONCE_LENGTH + TAG_LENGTH;
    if (sealed.length < header || sealed[0] !== VERSION) throw new CannotUnseal();

    const nonce = sealed.subarray(1, 1 + NONCE_LENGTH);
    const decipher = createDecipheriv(CIPHER, this.subKey(purpose), nonce, { authTagLength: TAG_LENGTH });
    decipher.setAAD(boundTo(cell));
    decipher.setAuthTag(sealed.subarray(1 + NONCE_LENGTH, header));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(header)), decipher.final()]);
    } catch {
      throw new CannotUnseal();
    }
  }

  private subKey(purpose: KeyPurpose): Buffer {
    const known = this.subKeys.get(purpose);
    if (known) return known;
    const derived = createHmac('sha256', this.master).update(`aparte/server-key/1/${purpose}`).digest();
    this.subKeys.set(purpose, derived);
    return derived;
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
