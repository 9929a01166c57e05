import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CredentialEntity, RecoveryLinkEntity } from '@aparte/database-private';
import { IsNull, Not, Raw } from 'typeorm';
import { RecoveryLinksRepository, type RecoveryLink } from './recovery-links.repository.ts';

const MOST_ALIVE = 3;
const LIFETIME = '30 minutes';
const REPEATABLE = '2 minutes';

const stillCounts = Raw((expiresAt) => `${expiresAt} > now()`);

/** Links in `identity.recovery_link`. */
@Injectable()
export class TypeormRecoveryLinksRepository extends RecoveryLinksRepository {
  override async add(accountId: string, tokenHash: Buffer): Promise<boolean> {
    const manager = currentManager();
    // Two requests at once must not both find room for the last link.
    await manager.findOneOrFail(CredentialEntity, {
      select: { accountId: true },
      where: { accountId },
      lock: { mode: 'pessimistic_write' },
    });
    const alive = await manager.countBy(RecoveryLinkEntity, {
      accountId,
      expiresAt: stillCounts,
      usedAt: IsNull(),
    });
    if (alive >= MOST_ALIVE) return false;
    await manager
      .createQueryBuilder()
      .insert()
      .into(RecoveryLinkEntity)
      .values({ accountId, tokenHash, expiresAt: () => `now() + interval '${LIFETIME}'` })
      .execute();
    return true;
  }

  override async find(tokenHash: Buffer): Promise<RecoveryLink | null> {
    const row = await currentManager()
      .createQueryBuilder(RecoveryLinkEntity, 'link')
      .select('link.account_id', 'accountId')
      .addSelect("CASE WHEN link.used_at IS NULL THEN 'unused' ELSE 'repeatable' END", 'state')
      .where('link.token_hash = :tokenHash AND link.expires_at > now()', { tokenHash })
      .andWhere(`(link.used_at IS NULL OR link.used_at > now() - interval '${REPEATABLE}')`)
      .getRawOne<RecoveryLink>();
    return row ?? null;
  }

  override async use(tokenHash: Buffer, accountId: string): Promise<void> {
    const manager = currentManager();
    await manager
      .createQueryBuilder()
      .update(RecoveryLinkEntity)
      .set({ usedAt: () => 'now()' })
      .where({ tokenHash })
      .execute();
    await manager.delete(RecoveryLinkEntity, { accountId, tokenHash: Not(tokenHash) });
  }
}
