import { wrapContextBytes } from '@aparte/sealing';
import { type IDBPDatabase, openDB } from 'idb';

/** Locks and unlocks the account key with a key that never leaves this browser. */
export interface DeviceKey {
  seal(accountKey: Uint8Array, userId: string): Promise<Uint8Array>;
  /** The account key, or undefined when this browser's key is gone or is another one. */
  open(sealed: Uint8Array, userId: string): Promise<Uint8Array | undefined>;
  forget(): Promise<void>;
}

/** The one place in a browser that can keep a key without showing it: IndexedDB. It may be missing, full, or emptied. */
export interface KeyShelf {
  get(): Promise<unknown>;
  put(key: CryptoKey): Promise<void>;
  remove(): Promise<void>;
}

const storeName = 'keys';
const keyName = 'device';
const ivLength = 12;

/**
 * The device key of this browser: AES-GCM, not extractable, kept in IndexedDB.
 *
 * What it locks is kept by the tab, so that a reload unlocks by itself and a closed tab does not.
 */
export class BrowserDeviceKey implements DeviceKey {
  constructor(private readonly shelf: KeyShelf = browserShelf) {}

  async seal(accountKey: Uint8Array, userId: string): Promise<Uint8Array> {
    const key = (await this.find()) ?? (await this.create());
    const iv = crypto.getRandomValues(new Uint8Array(ivLength));
    const ciphertext = await crypto.subtle.encrypt(parameters(iv, userId), key, bytes(accountKey));
    const sealed = new Uint8Array(ivLength + ciphertext.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(ciphertext), ivLength);
    return sealed;
  }

  async open(sealed: Uint8Array, userId: string): Promise<Uint8Array | undefined> {
    const key = await this.find();
    if (!key) return undefined;
    const iv = bytes(sealed.subarray(0, ivLength));
    try {
      const opened = await crypto.subtle.decrypt(
        parameters(iv, userId),
        key,
        bytes(sealed.subarray(ivLength)),
      );
      return new Uint8Array(opened);
    } catch {
      // Another key or another person's wrap: the password opens the account as well.
      return undefined;
    }
  }

  async forget(): Promise<void> {
    // Where the browser refuses even that, its key locks nothing any more: no tab remembers a wrap.
    await this.shelf.remove().catch(() => undefined);
  }

  private async find(): Promise<CryptoKey | undefined> {
    const key = await this.shelf.get();
    return key instanceof CryptoKey ? key : undefined;
  }

  private async create(): Promise<CryptoKey> {
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    await this.shelf.put(made);
    return made;
  }
}

const browserShelf: KeyShelf = {
  get: () => inDatabase((database): Promise<unknown> => database.get(storeName, keyName)),
  put: async (key) => {
    await inDatabase((database) => database.put(storeName, key, keyName));
  },
  remove: () => inDatabase((database) => database.delete(storeName, keyName)),
};

async function inDatabase<Result>(work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function openDatabase() {
  return openDB('aparte-device', 1, {
    upgrade: (database) => {
      database.createObjectStore(storeName);
    },
  });
}

function parameters(iv: Uint8Array<ArrayBuffer>, userId: string): AesGcmParams {
  const context = wrapContextBytes({ method: 'device', userId, generation: 1 });
  return { name: 'AES-GCM', iv, additionalData: bytes(context) };
}

// Web Crypto takes only bytes that nobody shares with another thread.
function bytes(source: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(source);
}
