import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { CannotUnseal, openForCell, sealForCell, type SealedCell } from '../server-key/sealed-cell.ts';
import { ServerKey, type SealPurpose } from '../server-key/server-key.ts';
import { AccountKeys } from './account-keys.ts';

/**
 * Seals what the service keeps of one account. It takes two keys, that of the service and that of the account; once the
 * second is destroyed, nothing of the account opens again, wherever a copy of it lies.
 */
@Injectable()
export class AccountSeals {
  constructor(
    private readonly serverKey: ServerKey,
    private readonly accountKeys: AccountKeys,
    private readonly random: RandomSource,
  ) {}

  /** Gives an account its key, before anything is sealed for it; repeating it changes nothing. */
  async prepare(accountId: string): Promise<void> {
    await this.accountKeys.ensure(accountId);
  }

  /**
   * Seals bytes for one cell of an account that has its key already.
   *
   * @throws CannotUnseal when the account has no key: it was erased, or never enrolled.
   */
  async seal(
    accountId: string,
    purpose: SealPurpose,
    plaintext: Uint8Array,
    cell: SealedCell,
  ): Promise<Buffer> {
    return sealForCell(await this.keyOf(accountId, purpose), this.random, plaintext, cell);
  }

  /**
   * Opens what `seal` made for the same account, purpose and cell.
   *
   * @throws CannotUnseal when anything differs or the account was erased; never returns part of the bytes.
   */
  async open(accountId: string, purpose: SealPurpose, sealed: Uint8Array, cell: SealedCell): Promise<Buffer> {
    return openForCell(await this.keyOf(accountId, purpose), sealed, cell);
  }

  private async keyOf(accountId: string, purpose: SealPurpose): Promise<Buffer> {
    const accountKey = await this.accountKeys.find(accountId);
    if (!accountKey) throw new CannotUnseal();
    return this.serverKey.sealingKey(purpose, accountKey);
  }
}
