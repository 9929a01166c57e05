import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { EpochGrantEntity, SealedSpaceEntity } from '@aparte/database-private';
import { parseGrant, type Grant } from '@aparte/sealing';

/** Reads the keys of a conversation as the person behind this unit of work. */
@Injectable()
export class GrantsQueries {
  /** Every grant, oldest first; `null` for a conversation that is missing or somebody else's. */
  async all(spaceId: Buffer): Promise<Grant[] | null> {
    const manager = currentManager();
    if (!(await manager.existsBy(SealedSpaceEntity, { id: spaceId }))) return null;

    const stored = await manager.find(EpochGrantEntity, {
      select: { spaceId: true, epoch: true, record: true },
      where: { spaceId },
      order: { epoch: 'ASC' },
    });
    return stored.map(({ record }) => parseGrant(record));
  }
}
