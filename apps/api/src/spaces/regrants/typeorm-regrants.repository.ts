import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { RegrantEntity } from '@aparte/database-private';
import type { Regrant } from '@aparte/sealing';
import { SealedGrants } from '../sealed-grants.ts';
import { SpaceOwnerQueries } from '../space-owner.queries.ts';
import { RegrantsRepository } from './regrants.repository.ts';

/** What was given back, in `sealed.regrant`. */
@Injectable()
export class TypeormRegrantsRepository extends RegrantsRepository {
  constructor(
    private readonly sealedGrants: SealedGrants,
    private readonly owners: SpaceOwnerQueries,
  ) {
    super();
  }

  override async find(spaceId: Buffer, epoch: number, recipientHash: Buffer): Promise<Regrant | null> {
    const stored = await currentManager().findOneBy(RegrantEntity, { spaceId, epoch, recipientHash });
    return stored && this.sealedGrants.openRegrant(await this.owners.of(spaceId), stored);
  }

  override async all(spaceId: Buffer): Promise<Regrant[]> {
    const stored = await currentManager().find(RegrantEntity, {
      where: { spaceId },
      order: { epoch: 'ASC', recipientHash: 'ASC' },
    });
    if (stored.length === 0) return [];
    const ownerId = await this.owners.of(spaceId);
    return Promise.all(stored.map((regrant) => this.sealedGrants.openRegrant(ownerId, regrant)));
  }

  override async add(spaceId: Buffer, regrant: Regrant): Promise<boolean> {
    const ownerId = await this.owners.of(spaceId);
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(RegrantEntity)
      .values({
        spaceId,
        epoch: regrant.epoch,
        recipientHash: Buffer.from(regrant.to.idHash, 'base64url'),
        grantedBy: regrant.by,
        recordSealed: await this.sealedGrants.sealRegrant(ownerId, spaceId, regrant),
      })
      .orIgnore()
      .returning('epoch')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }
}
