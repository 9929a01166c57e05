import { constants } from 'node:fs';
import { link, lstat, mkdir, open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { RandomSource } from '@aparte/platform';

const KEY_LENGTH = 32;
const OTHERS_MAY = 0o077;

/** The folder or a file in it is not what this process made, or others may read it: nothing of it is used. */
export class UnsafeKeyStore extends Error {
  override readonly name = 'UnsafeKeyStore';
}

/**
 * Keys of 32 bytes as files of one folder, which belongs to this process alone: one file a key, written whole or not at
 * all. No key is remembered, so that one destroyed by another process is gone here as well.
 */
export class KeyFolder {
  private constructor(
    private readonly folder: string,
    private readonly random: RandomSource,
    private readonly names: RegExp,
  ) {}

  /**
   * Opens the folder, making it when there is none. Only what matches `names` from end to end names a key here.
   *
   * @throws UnsafeKeyStore when it is no folder, is a link, or others may enter it.
   */
  static async open(folder: string, random: RandomSource, names: RegExp): Promise<KeyFolder> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const stats = await lstat(folder);
    if (!stats.isDirectory() || (stats.mode & OTHERS_MAY) !== 0)
      throw new UnsafeKeyStore('The folder of the keys must be a folder that its owner alone may enter.');
    return new KeyFolder(folder, random, names);
  }

  /** The key of this name, made on the first call; the same key to everybody who asks at once. */
  async ensure(name: string): Promise<Buffer> {
    const known = await this.find(name);
    if (known) return known;

    await this.write(name, this.random.bytes(KEY_LENGTH));
    // Read again: somebody else may have been a moment faster, and theirs counts.
    const stored = await this.find(name);
    if (!stored) throw new UnsafeKeyStore('A key vanished while it was made.');
    return stored;
  }

  /** The key of this name; `null` when there is none. */
  async find(name: string): Promise<Buffer | null> {
    const file = await openKept(this.pathOf(name), constants.O_RDONLY);
    if (!file) return null;
    try {
      const stats = await file.stat();
      if (!stats.isFile() || (stats.mode & OTHERS_MAY) !== 0 || stats.size !== KEY_LENGTH)
        throw new UnsafeKeyStore('A key is damaged, or others may read it.');
      return await file.readFile();
    } finally {
      await file.close();
    }
  }

  /** The names of all keys that are there. */
  async list(): Promise<string[]> {
    const files = (await readdir(this.folder)).filter((file) => file.endsWith('.key'));
    return files.map((file) => file.slice(0, -'.key'.length)).filter((name) => this.names.test(name));
  }

  /** Destroys a key for good; one that is not there is no failure. */
  async destroy(name: string): Promise<void> {
    const prefix = `${this.requireName(name)}.`;
    // The drafts as well: a process that died while it made the key may have left a copy.
    const files = (await readdir(this.folder)).filter((file) => file.startsWith(prefix));
    for (const file of files) await this.destroyFile(path.join(this.folder, file));
    await this.settle();
  }

  private async write(name: string, key: Uint8Array): Promise<void> {
    const suffix = Buffer.from(this.random.bytes(8)).toString('hex');
    const draft = path.join(this.folder, `${this.requireName(name)}.${suffix}.draft`);
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(key);
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      // A link, not a renaming, because it never takes the place of a key that is there.
      await link(draft, this.pathOf(name));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      await unlink(draft);
    }
    await this.settle();
  }

  private async destroyFile(file: string): Promise<void> {
    const handle = await openKept(file, constants.O_WRONLY).catch((error: unknown) => {
      // A link is taken away without looking where it leads.
      if (error instanceof UnsafeKeyStore) return null;
      throw error;
    });
    if (handle) await overwrite(handle, this.random.bytes(KEY_LENGTH));
    await unlink(file).catch((error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
    });
  }

  /** Waits until the folder itself is on the disk. */
  private async settle(): Promise<void> {
    const folder = await open(this.folder, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  private pathOf(name: string): string {
    return path.join(this.folder, `${this.requireName(name)}.key`);
  }

  private requireName(name: string): string {
    if (!this.names.test(name)) throw new UnsafeKeyStore('This names no key.');
    return name;
  }
}

/** Opens a file that is there, never through a link. */
async function openKept(file: string, flags: number): Promise<FileHandle | null> {
  try {
    return await open(file, flags | constants.O_NOFOLLOW);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) === 'ELOOP') throw new UnsafeKeyStore('A key is a link.');
    throw error;
  }
}

async function overwrite(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.write(bytes, 0, bytes.length, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}
