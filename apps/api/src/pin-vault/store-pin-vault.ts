import { Injectable } from '@nestjs/common';
import { PinVaultVersion } from './pin-vault.errors.ts';
import { PinVaultsRepository, type StoredPinVault } from './pin-vaults.repository.ts';

/** A member stores the next version of their pins; two devices never overwrite each other. */
@Injectable()
export class StorePinVault {
  constructor(private readonly vaults: PinVaultsRepository) {}

  async execute(accountId: string, next: StoredPinVault): Promise<StoredPinVault> {
    if (await this.vaults.store(accountId, next)) return next;

    const stored = await this.vaults.find(accountId);
    const isRepeated = stored?.version === next.version && stored.blob.equals(next.blob);
    if (!isRepeated) throw new PinVaultVersion(stored?.version ?? 0);
    return stored;
  }
}
