import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { EpochGrantEntity, SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';
import { grantHash, type Grant } from '@aparte/sealing';
import { GrantsRepository, type KeyedSpace } from './grants.repository.ts';
import { SealedGrants } from './sealed-grants.ts';
import { SpaceOwnerQueries } from './space-owner.queries.ts';

/** Grants in `sealed.epoch_grant`. */
@Injectable()
export class TypeormGrantsRepository extends GrantsRepository {
  constructor(
    private readonly sealedGrants: SealedGrants,
    private readonly owners: SpaceOwnerQueries,
  ) {
    super();
  }

  override async findSpace(spaceId: Buffer): Promise<KeyedSpace | null> {
    const manager = currentManager();
    const space = await manager.findOne(SealedSpaceEntity, {
      select: { id: true, state: true, currentEpoch: true },
      where: { id: spaceId },
    });
    if (!space) return null;

    const members = await manager.findBy(SpaceMemberEntity, { spaceId });
    return {
      state: space.state,
      currentEpoch: space.currentEpoch,
      memberIds: members.map(({ accountId }) => accountId),
    };
  }

  override async find(spaceId: Buffer, epoch: number): Promise<Grant | null> {
    const stored = await currentManager().findOneBy(EpochGrantEntity, { spaceId, epoch });
    return stored && this.sealedGrants.open(await this.owners.of(spaceId), stored);
  }

  override async add(spaceId: Buffer, grant: Grant): Promise<boolean> {
    const manager = currentManager();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(EpochGrantEntity)
      .values({
        spaceId,
        epoch: grant.epoch,
        grantedBy: grant.by,
        recordSealed: await this.sealedGrants.seal(await this.owners.of(spaceId), spaceId, grant),
        hash: Buffer.from(grantHash(grant), 'base64url'),
      })
      .orIgnore()
      .returning('epoch')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;

    const reached = { id: spaceId, currentEpoch: grant.epoch - 1 };
    const { affected } = await manager.update(SealedSpaceEntity, reached, { currentEpoch: grant.epoch });
    if (affected !== 1) throw new Error('The epoch of a space did not follow its grants.');
    return true;
  }
}
