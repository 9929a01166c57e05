import type { StateAddress } from 'libsodium-wrappers-sumo';
import { encodeBase64Url } from './encoding.ts';
import { chunkLength, paddedFileLength } from './file-length.ts';
import { keyLength } from './hashing.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';
import type { Sodium } from './sodium.ts';

/** What opens a sealed file and proves that it is the one that was sent; it travels inside the envelope. */
export interface FileSecret {
  readonly key: string;
  /** SHA-256 of the content: binds the key to one content, which the stream alone does not. */
  readonly sha256: string;
  readonly size: number;
}

/** The version of the format, the first byte of every sealed file. */
export const fileVersion = 1;

/**
 * Seals one file as its content comes in, holding no more of it than one chunk.
 *
 * A fresh key, the content filled up to its size class, and libsodium's secret stream, whose last chunk is marked as
 * the last.
 */
export class FileSealer {
  private readonly sodium: Sodium = loadedSodium();
  private readonly key: Uint8Array;
  private readonly size: number;
  private readonly padded: number;
  private readonly digest: ReturnType<Sodium['crypto_hash_sha256_init']>;
  private readonly stream: { readonly state: StateAddress; readonly header: Uint8Array };
  private readonly chunk: Uint8Array;
  private taken = 0;
  private sealed = 0;

  constructor(size: number, randomBytes: RandomBytes = secureRandomBytes) {
    this.size = size;
    this.padded = paddedFileLength(size);
    this.key = drawBytes(randomBytes, keyLength);
    this.digest = this.sodium.crypto_hash_sha256_init();
    this.stream = this.sodium.crypto_secretstream_xchacha20poly1305_init_push(this.key);
    this.chunk = new Uint8Array(Math.min(chunkLength, this.padded));
  }

  /** Takes the next stretch of the content, of any length; returns what is sealed by now, perhaps nothing. */
  push(content: Uint8Array): Uint8Array {
    if (this.taken + content.length > this.size) throw new SealingError('length', 'content');
    this.sodium.crypto_hash_sha256_update(this.digest, content);
    const isStart = this.taken === 0 && content.length > 0;
    const preamble = isStart ? [Uint8Array.of(fileVersion), this.stream.header] : [];
    this.taken += content.length;
    return joinBytes([...preamble, ...this.fill(content)]);
  }

  /** Seals the filling and the end; returns the rest of the sealed file and what opens it. */
  finish(): { readonly sealed: Uint8Array; readonly secret: FileSecret } {
    if (this.taken !== this.size) throw new SealingError('length', 'content');
    const sha256 = this.sodium.crypto_hash_sha256_final(this.digest);
    const sealed = joinBytes(this.fill(new Uint8Array(this.padded - this.size)));
    const secret = { key: encodeBase64Url(this.key), sha256: encodeBase64Url(sha256), size: this.size };
    this.key.fill(0);
    this.chunk.fill(0);
    // A sealer seals one file: anything that follows is refused.
    this.taken = Number.POSITIVE_INFINITY;
    return { sealed, secret };
  }

  private fill(content: Uint8Array): Uint8Array[] {
    const sealed: Uint8Array[] = [];
    for (let read = 0; read < content.length;) {
      const start = this.sealed % chunkLength;
      const length = Math.min(content.length - read, this.chunk.length - start, this.padded - this.sealed);
      this.chunk.set(content.subarray(read, read + length), start);
      read += length;
      this.sealed += length;
      const isLast = this.sealed === this.padded;
      if (isLast || this.sealed % chunkLength === 0) sealed.push(this.sealChunk(start + length, isLast));
    }
    return sealed;
  }

  private sealChunk(length: number, isLast: boolean): Uint8Array {
    const {
      crypto_secretstream_xchacha20poly1305_push: seal,
      crypto_secretstream_xchacha20poly1305_TAG_FINAL: final,
      crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: more,
    } = this.sodium;
    return seal(this.stream.state, this.chunk.subarray(0, length), null, isLast ? final : more);
  }
}

/** One stretch of bytes out of several. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    joined.set(piece, position);
    position += piece.length;
  }
  return joined;
}
