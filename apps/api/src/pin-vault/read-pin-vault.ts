import { Injectable } from '@nestjs/common';
import { PinVaultsRepository, type StoredPinVault } from './pin-vaults.repository.ts';

/** A member fetches their pins; version 0 without content before the first ones. */
@Injectable()
export class ReadPinVault {
  constructor(private readonly vaults: PinVaultsRepository) {}

  async execute(accountId: string): Promise<StoredPinVault | { version: 0; blob: null }> {
    return (await this.vaults.find(accountId)) ?? { version: 0, blob: null };
  }
}
