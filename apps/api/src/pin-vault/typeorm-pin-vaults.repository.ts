import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { PinVaultEntity } from '@aparte/database-private';
import { PinVaultsRepository, type StoredPinVault } from './pin-vaults.repository.ts';

/** Pins in `identity.pin_vault`. */
@Injectable()
export class TypeormPinVaultsRepository extends PinVaultsRepository {
  override find(accountId: string): Promise<StoredPinVault | null> {
    return currentManager().findOneBy(PinVaultEntity, { accountId });
  }

  override async store(accountId: string, { version, blob }: StoredPinVault): Promise<boolean> {
    const manager = currentManager();
    if (version > 1) {
      const { affected } = await manager.update(
        PinVaultEntity,
        { accountId, version: version - 1 },
        { version, blob },
      );
      return affected === 1;
    }
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(PinVaultEntity)
      .values({ accountId, version, blob })
      .orIgnore()
      .returning('version')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }
}
