import { ProblemError } from '../../http/problem-error.ts';
import type { FileTransport, SealedFile } from './file-transport.ts';
import type { ShelvedUpload, UploadShelf } from './upload-shelf.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A server for files that a test can cut off or let refuse. */
export class FakeFileServer implements FileTransport {
  readonly files = new Map<
    string,
    SealedFile & { parts: number; stored: Map<number, Bytes>; isComplete: boolean }
  >();
  readonly asked: string[] = [];
  /** How many parts still get through before the line breaks. */
  partsLeft = Number.POSITIVE_INFINITY;
  refusal: ProblemError | null = null;

  begin(file: SealedFile): Promise<readonly number[]> {
    this.asked.push('begin');
    if (this.refusal) return Promise.reject(this.refusal);
    if (this.partsLeft === 0) return Promise.reject(offline());
    const known = this.files.get(file.fileId) ?? {
      ...file,
      stored: new Map<number, Bytes>(),
      isComplete: false,
    };
    this.files.set(file.fileId, known);
    return Promise.resolve([...known.stored.keys()]);
  }

  put(fileId: string, part: number, bytes: Bytes, signal: AbortSignal): Promise<void> {
    this.asked.push(`put ${part}`);
    if (this.partsLeft === 0 || signal.aborted) return Promise.reject(offline());
    this.partsLeft -= 1;
    this.files.get(fileId)?.stored.set(part, bytes);
    return Promise.resolve();
  }

  complete(fileId: string): Promise<void> {
    this.asked.push('complete');
    const file = this.files.get(fileId);
    if (file) file.isComplete = true;
    return Promise.resolve();
  }

  giveUp(fileId: string): Promise<void> {
    this.files.delete(fileId);
    return Promise.resolve();
  }

  partsOf(fileId: string): Promise<number> {
    return Promise.resolve(this.files.get(fileId)?.parts ?? 0);
  }

  read(fileId: string, part: number): Promise<Uint8Array> {
    const bytes = this.files.get(fileId)?.stored.get(part);
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(new ProblemError({ status: 404, code: 'not-found' }));
  }
}

function offline(): ProblemError {
  return new ProblemError({ status: 0, code: 'offline' });
}

/** A shelf that outlives the page, as IndexedDB does; a full one refuses. */
export class FakeUploadShelf implements UploadShelf {
  readonly uploads = new Map<string, ShelvedUpload>();
  readonly parts = new Map<string, Bytes>();
  isFull = false;

  load(): Promise<readonly ShelvedUpload[]> {
    return Promise.resolve([...this.uploads.values()]);
  }

  put(upload: ShelvedUpload): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('full'));
    this.uploads.set(upload.fileId, upload);
    return Promise.resolve();
  }

  putPart(fileId: string, part: number, bytes: Bytes): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('full'));
    this.parts.set(`${fileId} ${part}`, bytes);
    return Promise.resolve();
  }

  part(fileId: string, part: number): Promise<Bytes | undefined> {
    return Promise.resolve(this.parts.get(`${fileId} ${part}`));
  }

  remove(fileId: string): Promise<void> {
    this.uploads.delete(fileId);
    for (const key of [...this.parts.keys()]) if (key.startsWith(fileId)) this.parts.delete(key);
    return Promise.resolve();
  }
}
