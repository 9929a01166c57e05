import type { RandomSource } from '@aparte/platform';
import { AccountKeys } from './account-keys.ts';
import { KeyFolder } from './key-folder.ts';

const ACCOUNT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Account keys as files of one folder, each named by its account. */
export class FileAccountKeys extends AccountKeys {
  private constructor(private readonly keys: KeyFolder) {
    super();
  }

  /**
   * Opens the folder, making it when there is none.
   *
   * @throws UnsafeKeyStore when it is no folder, is a link, or others may enter it.
   */
  static async open(folder: string, random: RandomSource): Promise<FileAccountKeys> {
    return new FileAccountKeys(await KeyFolder.open(folder, random, ACCOUNT_ID));
  }

  override ensure(accountId: string): Promise<Buffer> {
    return this.keys.ensure(accountId);
  }

  override find(accountId: string): Promise<Buffer | null> {
    return this.keys.find(accountId);
  }

  override destroy(accountId: string): Promise<void> {
    return this.keys.destroy(accountId);
  }
}
