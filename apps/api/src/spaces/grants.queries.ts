import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { EpochGrantEntity, SealedSpaceEntity } from '@aparte/database-private';
import type { Grant } from '@aparte/sealing';
import { SealedGrants } from './sealed-grants.ts';

/** Reads the keys of a conversation as the person behind this unit of work. */
@Injectable()
export class GrantsQueries {
  constructor(private readonly sealedGrants: SealedGrants) {}

  /** Every grant, oldest first; `null` for a conversation that is missing or somebody else's. */
  async all(spaceId: Buffer): Promise<Grant[] | null> {
    const manager = currentManager();
    const space = await manager.findOne(SealedSpaceEntity, {
      select: { id: true, ownerId: true },
      where: { id: spaceId },
    });
    if (!space) return null;

    const stored = await manager.find(EpochGrantEntity, {
      select: { spaceId: true, epoch: true, recordSealed: true },
      where: { spaceId },
      order: { epoch: 'ASC' },
    });
    return Promise.all(stored.map((grant) => this.sealedGrants.open(space.ownerId, grant)));
  }
}
