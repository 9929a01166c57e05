import { Injectable } from '@nestjs/common';
import { AccountKeys } from '../account-keys/account-keys.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { ErasuresRepository } from './erasures.repository.ts';

/** Destroys the keys of accounts that are gone. Interrupted at any moment, the next round goes on. */
@Injectable()
export class DestroyKeys {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly erasures: ErasuresRepository,
    private readonly accountKeys: AccountKeys,
  ) {}

  async execute(): Promise<void> {
    for (const accountId of await this.auth.run(null, () => this.erasures.undestroyed())) {
      await this.accountKeys.destroy(accountId);
      await this.auth.run(null, () => this.erasures.settle(accountId));
    }
  }
}
