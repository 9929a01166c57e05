import { decodeBase64Url } from './encoding.ts';
import { chunkLength, chunkOverhead, paddedFileLength, preambleLength } from './file-length.ts';
import { fileVersion, joinBytes } from './file-sealing.ts';
import type { FileSecret } from './file-sealing.ts';
import { equalBytes, keyLength, requireLength } from './hashing.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';
import type { Sodium } from './sodium.ts';

type OpeningStream = ReturnType<Sodium['crypto_secretstream_xchacha20poly1305_init_pull']>;

/**
 * Opens a sealed file as its bytes come in, holding no more of it than one chunk.
 *
 * Each stretch it returns is the sender's, in its place. Only `finish` says that the file is whole and the one that
 * was sent: nothing of it should be shown before.
 */
export class FileOpener {
  private readonly sodium: Sodium = loadedSodium();
  private readonly key: Uint8Array;
  private readonly sha256: Uint8Array;
  private readonly size: number;
  private readonly padded: number;
  private readonly digest: ReturnType<Sodium['crypto_hash_sha256_init']>;
  private stream: OpeningStream | undefined;
  private waiting: Uint8Array;
  private waitingLength = 0;
  private opened = 0;

  constructor({ key, sha256, size }: FileSecret) {
    this.key = decodeBase64Url(key, 'key');
    this.sha256 = decodeBase64Url(sha256, 'sha256');
    requireLength(this.key, keyLength, 'key');
    requireLength(this.sha256, keyLength, 'sha256');
    this.size = size;
    this.padded = paddedFileLength(size);
    this.digest = this.sodium.crypto_hash_sha256_init();
    this.waiting = new Uint8Array(Math.max(preambleLength, this.nextLength));
  }

  /** Takes the next stretch of the sealed file, of any length; returns the content it opened, perhaps nothing. */
  push(sealed: Uint8Array): Uint8Array {
    const content: Uint8Array[] = [];
    for (let read = 0; read < sealed.length;) {
      if (this.isWhole) throw new SealingError('file-overlong');
      const wanted = this.stream ? this.nextLength : preambleLength;
      const piece = sealed.subarray(read, read + wanted - this.waitingLength);
      this.waiting.set(piece, this.waitingLength);
      this.waitingLength += piece.length;
      read += piece.length;
      if (this.waitingLength === wanted) content.push(this.take(this.waiting.subarray(0, wanted)));
    }
    return joinBytes(content);
  }

  /** Refuses a file that is not whole or not the one that was sent. */
  finish(): void {
    if (!this.isWhole) throw new SealingError('file-truncated');
    this.key.fill(0);
    this.waiting.fill(0);
    if (!equalBytes(this.sodium.crypto_hash_sha256_final(this.digest), this.sha256)) {
      throw new SealingError('file-hash');
    }
  }

  private get isWhole(): boolean {
    return this.opened === this.padded;
  }

  private get nextLength(): number {
    return Math.min(chunkLength, this.padded - this.opened) + chunkOverhead;
  }

  private take(bytes: Uint8Array): Uint8Array {
    this.waitingLength = 0;
    if (this.stream) return this.openChunk(this.stream, bytes);
    if (bytes[0] !== fileVersion) throw new SealingError('version', 'file');
    const start = this.sodium.crypto_secretstream_xchacha20poly1305_init_pull;
    this.stream = start(bytes.subarray(1), this.key);
    return new Uint8Array(0);
  }

  private openChunk(stream: OpeningStream, bytes: Uint8Array): Uint8Array {
    const {
      crypto_secretstream_xchacha20poly1305_pull: open,
      crypto_secretstream_xchacha20poly1305_TAG_FINAL: final,
      crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: more,
    } = this.sodium;
    const chunk = open(stream, bytes, null);
    if (!chunk) throw new SealingError('aead', 'file');

    const left = this.size - this.opened;
    this.opened += chunk.message.length;
    // The stream ends with the size that the sender told, neither before nor after.
    if (this.isWhole && chunk.tag !== final) throw new SealingError('file-overlong');
    if (!this.isWhole && chunk.tag !== more) throw new SealingError('file-truncated');
    const content = chunk.message.subarray(0, Math.max(0, left));
    if (chunk.message.subarray(content.length).some((byte) => byte !== 0)) throw new SealingError('padding');
    this.sodium.crypto_hash_sha256_update(this.digest, content);
    return content;
  }
}
