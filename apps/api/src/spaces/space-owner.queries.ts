import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SealedSpaceEntity } from '@aparte/database-private';

/** Reads whose a space is; row security leaves the reader's own spaces. */
@Injectable()
export class SpaceOwnerQueries {
  /** The person with whose account the space ends. */
  async of(spaceId: Buffer): Promise<string> {
    const { ownerId } = await currentManager().findOneOrFail(SealedSpaceEntity, {
      select: { id: true, ownerId: true },
      where: { id: spaceId },
    });
    return ownerId;
  }
}
