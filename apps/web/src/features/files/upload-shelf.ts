import { partStore, uploadStore, withUploads } from '../../member/messages/waiting-stores.ts';
import type { SealedFile } from './file-transport.ts';

/** A sealed file that has not been sent to its end. */
export interface ShelvedUpload extends SealedFile {
  readonly userId: string;
  /** The message that will name it. */
  readonly messageId: string;
  readonly at: number;
  /** What opens the file, locked for its author. */
  readonly card: string;
}

/** Where sealed files wait, so that a reload loses none; ciphertext only. */
export interface UploadShelf {
  load(): Promise<readonly ShelvedUpload[]>;
  put(upload: ShelvedUpload): Promise<void>;
  putPart(fileId: string, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  part(fileId: string, part: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  remove(fileId: string): Promise<void>;
}

/** Keeps sealed files in this browser. */
export class BrowserUploadShelf implements UploadShelf {
  constructor(private readonly place: { readonly userId: string; readonly spaceId: string }) {}

  async load(): Promise<readonly ShelvedUpload[]> {
    const { userId, spaceId } = this.place;
    const shelved = (await withUploads((store) => store.getAll(uploadStore))) as readonly ShelvedUpload[];
    return shelved
      .filter((upload) => upload.userId === userId && upload.spaceId === spaceId)
      .sort((one, other) => one.at - other.at);
  }

  async put(upload: ShelvedUpload): Promise<void> {
    await withUploads((store) => store.put(uploadStore, upload));
  }

  async putPart(fileId: string, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await withUploads((store) => store.put(partStore, bytes, [fileId, part]));
  }

  async part(fileId: string, part: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await withUploads((store) => store.get(partStore, [fileId, part]))) as
      Uint8Array<ArrayBuffer> | undefined;
  }

  async remove(fileId: string): Promise<void> {
    await withUploads(async (store) => {
      await store.delete(uploadStore, fileId);
      await store.delete(partStore, IDBKeyRange.bound([fileId, 0], [fileId, 100]));
    });
  }
}
