import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import type { HashedAccess } from './access-chain.rules.ts';
import { AccessEntriesRepository, type FreePlace, type TaggedAccess } from './access-entries.repository.ts';

/** Appends through two functions of the schema `ctx`: no login that reads people may read or write the log itself. */
@Injectable()
export class PostgresAccessEntriesRepository extends AccessEntriesRepository {
  override async places({ day, actorTag, kind, subjectTags }: TaggedAccess): Promise<FreePlace[]> {
    return currentManager().query<FreePlace[]>(
      `SELECT subject AS "subjectTag", place, former FROM ctx.access_places($1, $2, $3, $4)`,
      [day, actorTag, kind, subjectTags],
    );
  }

  override async enter(
    { day, actorTag, kind }: Omit<TaggedAccess, 'subjectTags'>,
    entries: readonly HashedAccess[],
  ): Promise<void> {
    await currentManager().query('SELECT ctx.enter_access($1, $2, $3, $4, $5, $6)', [
      day,
      actorTag,
      kind,
      entries.map(({ subjectTag }) => subjectTag),
      entries.map(({ place }) => place),
      entries.map(({ hash }) => hash),
    ]);
  }
}
