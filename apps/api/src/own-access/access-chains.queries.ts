import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccessChainEntity, AccessEntryEntity, OpeningEntity } from '@aparte/database-private';
import { In } from 'typeorm';
import type { ChainHead, HashedAccess } from '../access-log/access-chain.rules.ts';

/** The chain of one person in one month. */
export interface StoredChain {
  subjectTag: Buffer;
  head: ChainHead;
  /** In their order. */
  entries: HashedAccess[];
}

/** Reads the access log; runs inside a unit of `app_audit`, the one login that may. */
@Injectable()
export class AccessChainsQueries {
  /** The chains of these tags, as far as there are any. */
  async of(subjectTags: readonly Buffer[]): Promise<StoredChain[]> {
    const where = { subjectTag: In(subjectTags) };
    const chains = await currentManager().find(AccessChainEntity, { where });
    const entries = await currentManager().find(AccessEntryEntity, { where, order: { place: 'ASC' } });
    const entriesOf = Map.groupBy(entries, ({ subjectTag }) => subjectTag.toString('hex'));
    return chains.map(({ subjectTag, length, hash }) => ({
      subjectTag,
      head: { length, hash },
      entries: entriesOf.get(subjectTag.toString('hex')) ?? [],
    }));
  }

  /** Everything that was entered for these readers. */
  async by(actorTags: readonly Buffer[]): Promise<HashedAccess[]> {
    return currentManager().find(AccessEntryEntity, { where: { actorTag: In(actorTags) } });
  }

  /** The day of the first opening that this rep is not told of yet; `null` when there is none. */
  async firstUntoldDay(repId: string): Promise<string | null> {
    const row = await currentManager()
      .createQueryBuilder(OpeningEntity, 'opening')
      .select("min((opening.granted_at AT TIME ZONE 'UTC')::date)::text", 'day')
      .where('opening.rep_id = :repId', { repId })
      .getRawOne<{ day: string | null }>();
    return row?.day ?? null;
  }
}
