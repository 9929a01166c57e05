import { isFileMime } from '../../member/files/file-kinds.ts';
import type { FileCalls, FilePlace } from '../../member/sealing/file-calls.types.ts';
import { FileFailure } from './file-failure.ts';
import type { FileTransport } from './file-transport.ts';

/** A file that a message names. */
export interface NamedFile extends FilePlace {
  readonly mime: string;
}

/** What fetching needs, and whom it tells how far it is. */
interface Fetching {
  readonly keys: Pick<FileCalls, 'beginOpening' | 'openFileStretch' | 'endOpening'>;
  readonly transport: Pick<FileTransport, 'partsOf' | 'read'>;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: number) => void;
}

/** Fetches a file and opens it; gives it out only when it is whole, the one that was sent, and of the type told. */
export async function fetchFile(
  { mime, ...place }: NamedFile,
  { keys, transport, signal = new AbortController().signal, progress }: Fetching,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isFileMime(mime)) throw new FileFailure('not-as-told');
  const parts = await transport.partsOf(place.fileId);
  await keys.beginOpening(place);
  for (let part = 1; part <= parts; part += 1) {
    await keys.openFileStretch({ ...place, sealed: await transport.read(place.fileId, part, signal) });
    progress?.(part / parts);
  }
  const { content, isAsTold } = await keys.endOpening(place);
  if (!isAsTold) throw new FileFailure('not-as-told');
  return content;
}
