import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { IdentityRecordEntity } from '@aparte/database-private';
import { verifyIdentity, type VerifiedIdentity } from '@aparte/sealing';
import { In } from 'typeorm';

/**
 * Reads public identities as the person behind this unit of work; the database shows their own and those of the
 * people they share a conversation with.
 */
@Injectable()
export class IdentitiesQueries {
  /** Every identity of a person, oldest first; none for a stranger. */
  async allOf(accountId: string): Promise<VerifiedIdentity[]> {
    const stored = await this.stored([accountId]);
    return stored.map(({ record }) => verifyIdentity(record));
  }

  /** The newest identity of each of these people. */
  async newestOf(accountIds: readonly string[]): Promise<VerifiedIdentity[]> {
    const newest = new Map((await this.stored(accountIds)).map((row) => [row.accountId, row]));
    return [...newest.values()].map(({ record }) => verifyIdentity(record));
  }

  private stored(accountIds: readonly string[]): Promise<IdentityRecordEntity[]> {
    return currentManager().find(IdentityRecordEntity, {
      select: { accountId: true, generation: true, record: true },
      where: { accountId: In([...accountIds]) },
      order: { generation: 'ASC' },
    });
  }
}
