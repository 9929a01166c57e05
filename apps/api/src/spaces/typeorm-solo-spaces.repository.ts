import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SealedSpaceEntity, SpaceMemberEntity } from '@aparte/database-private';
import { SoloSpacesRepository, type SoloKind } from './solo-spaces.repository.ts';

/** Spaces of one person in `sealed.space`; a unique index lets one request win. */
@Injectable()
export class TypeormSoloSpacesRepository extends SoloSpacesRepository {
  override async find(ownerId: string, kind: SoloKind): Promise<Buffer | null> {
    const space = await currentManager().findOne(SealedSpaceEntity, {
      select: { id: true },
      where: { ownerId, kind },
    });
    return space?.id ?? null;
  }

  override async add(ownerId: string, kind: SoloKind, spaceId: Buffer): Promise<boolean> {
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(SealedSpaceEntity)
      .values({ id: spaceId, kind, state: 'open', ownerId, closedAt: null })
      .orIgnore()
      .returning('id')
      .updateEntity(false)
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;

    await currentManager().insert(SpaceMemberEntity, { spaceId, accountId: ownerId });
    return true;
  }
}
