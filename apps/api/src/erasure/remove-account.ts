import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { DestroyKeys } from './destroy-keys.ts';
import { ErasuresRepository } from './erasures.repository.ts';

/** Takes away everything of an account in one transaction, and then the key without which no old dump opens. */
@Injectable()
export class RemoveAccount {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly erasures: ErasuresRepository,
    private readonly destroyKeys: DestroyKeys,
  ) {}

  /** Whether there was something left to take away. */
  async execute(accountId: string): Promise<boolean> {
    const isGone = await this.auth.run(null, () => this.erasures.erase(accountId));
    await this.destroyKeys.execute();
    return isGone;
  }
}
