import { FileOpener } from './file-opening.ts';
import { FileSealer, joinBytes } from './file-sealing.ts';
import type { FileSecret } from './file-sealing.ts';
import { initSealing } from './sodium.ts';

await initSealing();

/** A sealed file as it lies on the server, and what opens it. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  readonly secret: FileSecret;
}

/** Cuts bytes into stretches of one length; the last one is what is left. */
export function stretches(bytes: Uint8Array, length: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * length, (index + 1) * length));
}

/** Seals content that comes in stretches of the length given. */
export function sealFile(content: Uint8Array, stretch = 50_000): SealedFile {
  const sealer = new FileSealer(content.length);
  const pieces = stretches(content, stretch).map((piece) => sealer.push(piece));
  const { sealed, secret } = sealer.finish();
  return { bytes: joinBytes([...pieces, sealed]), secret };
}

/** Opens a sealed file that comes in stretches of the length given. */
export function openFile(bytes: Uint8Array, secret: FileSecret, stretch = 50_000): Uint8Array {
  const opener = new FileOpener(secret);
  const pieces = stretches(bytes, stretch).map((piece) => opener.push(piece));
  opener.finish();
  return joinBytes(pieces);
}

/** Content of a length, different at every place of a chunk and from chunk to chunk. */
export function contentOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8) + (index >> 16) * 31 + 1) % 251);
}
