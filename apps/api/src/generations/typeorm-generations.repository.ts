import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { IdentityRecordEntity, KeyWrapEntity, PinVaultEntity } from '@aparte/database-private';
import { identityHash, type VerifiedIdentity } from '@aparte/sealing';
import { LessThan } from 'typeorm';
import { GenerationsRepository, type ResealedPins, type StoredOlderWrap } from './generations.repository.ts';

/** Generations in `identity.identity_record` and `identity.key_wrap`. */
@Injectable()
export class TypeormGenerationsRepository extends GenerationsRepository {
  override async formerIdentities(accountId: string): Promise<unknown[]> {
    const stored = await currentManager().find(IdentityRecordEntity, {
      select: { accountId: true, generation: true, record: true },
      where: { accountId },
      order: { generation: 'ASC' },
    });
    return stored.slice(0, -1).map(({ record }) => record);
  }

  override olderWraps(accountId: string): Promise<StoredOlderWrap[]> {
    return currentManager().find(KeyWrapEntity, {
      select: { accountId: true, method: true, generation: true, blobSealed: true },
      where: { accountId, method: 'older' },
      order: { generation: 'ASC' },
    });
  }

  override async add(
    accountId: string,
    identity: VerifiedIdentity,
    { generation, blobSealed }: StoredOlderWrap,
  ): Promise<void> {
    const manager = currentManager();
    for (const method of ['password', 'recovery'] as const)
      await manager.delete(KeyWrapEntity, { accountId, method, generation: LessThan(identity.gen) });
    await manager.insert(KeyWrapEntity, { accountId, method: 'older', generation, blobSealed });
    await manager.insert(IdentityRecordEntity, {
      accountId,
      generation: identity.gen,
      record: { ...identity },
      hash: Buffer.from(identityHash(identity)),
    });
  }

  override async pinVersion(accountId: string): Promise<number> {
    const stored = await currentManager().findOne(PinVaultEntity, {
      select: { accountId: true, version: true },
      where: { accountId },
    });
    return stored?.version ?? 0;
  }

  override async resealPins(accountId: string, { version, blob }: ResealedPins): Promise<boolean> {
    const { affected } = await currentManager().update(
      PinVaultEntity,
      { accountId, version: version - 1 },
      { version, blob },
    );
    return affected === 1;
  }
}
