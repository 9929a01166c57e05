import type { RandomSource } from '@aparte/platform';
import { KeyFolder } from '../account-keys/key-folder.ts';
import { MonthKeys } from './month-keys.ts';

const MONTH = /^access-\d{4}-\d{2}$/;

/** Keys of months as files beside the keys of the accounts. */
export class FileMonthKeys extends MonthKeys {
  private constructor(private readonly keys: KeyFolder) {
    super();
  }

  /**
   * Opens the folder, making it when there is none.
   *
   * @throws UnsafeKeyStore when it is no folder, is a link, or others may enter it.
   */
  static async open(folder: string, random: RandomSource): Promise<FileMonthKeys> {
    return new FileMonthKeys(await KeyFolder.open(folder, random, MONTH));
  }

  override ensure(month: string): Promise<Buffer> {
    return this.keys.ensure(nameOf(month));
  }

  override find(month: string): Promise<Buffer | null> {
    return this.keys.find(nameOf(month));
  }

  override async keepOnly(months: readonly string[]): Promise<void> {
    const oldest = nameOf(months.toSorted()[0] ?? '');
    for (const name of await this.keys.list()) if (name < oldest) await this.keys.destroy(name);
  }
}

function nameOf(month: string): string {
  return `access-${month}`;
}
