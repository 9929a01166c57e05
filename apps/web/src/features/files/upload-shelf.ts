import { openDB } from 'idb';
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

const uploads = 'uploads';
const parts = 'parts';

/** Keeps sealed files in this browser. */
export class BrowserUploadShelf implements UploadShelf {
  constructor(private readonly place: { readonly userId: string; readonly spaceId: string }) {}

  async load(): Promise<readonly ShelvedUpload[]> {
    const { userId, spaceId } = this.place;
    const shelved = (await withStore((store) => store.getAll(uploads))) as readonly ShelvedUpload[];
    return shelved
      .filter((upload) => upload.userId === userId && upload.spaceId === spaceId)
      .sort((one, other) => one.at - other.at);
  }

  async put(upload: ShelvedUpload): Promise<void> {
    await withStore((store) => store.put(uploads, upload));
  }

  async putPart(fileId: string, part: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await withStore((store) => store.put(parts, bytes, [fileId, part]));
  }

  async part(fileId: string, part: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
    return (await withStore((store) => store.get(parts, [fileId, part]))) as
      Uint8Array<ArrayBuffer> | undefined;
  }

  async remove(fileId: string): Promise<void> {
    await withStore(async (store) => {
      await store.delete(uploads, fileId);
      await store.delete(parts, IDBKeyRange.bound([fileId, 0], [fileId, 100]));
    });
  }
}

type Store = Awaited<ReturnType<typeof openStore>>;

async function withStore<Outcome>(work: (store: Store) => Promise<Outcome>): Promise<Outcome> {
  const store = await openStore();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

function openStore() {
  return openDB('aparte-uploads', 1, {
    upgrade: (database) => {
      database.createObjectStore(uploads, { keyPath: 'fileId' });
      database.createObjectStore(parts);
    },
  });
}
