import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, IdentitySessionEntity } from '@aparte/database-private';
import { NotSignedIn } from '@aparte/platform';
import { Not, QueryFailedError, Raw } from 'typeorm';
import {
  SignInSessionsRepository,
  type ListedSession,
  type NewSession,
  type SessionOrigin,
  type SessionOwner,
} from './sign-in-sessions.repository.ts';

/** A chat ticket never outlives the browser session it came from. */
const END_OF: Readonly<Record<SessionOrigin['purpose'], string>> = {
  web: "now() + interval '12 hours'",
  chat: `least(now() + interval '10 minutes',
    (SELECT parent.expires_at FROM identity.session parent WHERE parent.token_hash = :parent))`,
};
const THIS_HOUR = "date_trunc('hour', now(), 'UTC')";
const FOREIGN_KEY_VIOLATION = '23503';

const stillCounts = Raw((expiresAt) => `${expiresAt} > now()`);

/** Sessions in `identity.session`. */
@Injectable()
export class TypeormSignInSessionsRepository extends SignInSessionsRepository {
  override async open({ origin, ...session }: NewSession): Promise<Date> {
    await currentManager()
      .createQueryBuilder()
      .delete()
      .from(IdentitySessionEntity)
      .where('account_id = :accountId AND expires_at <= now()', { accountId: session.accountId })
      .execute();
    const [label, openedFrom] = origin.purpose === 'web' ? [origin.label, null] : ['', origin.openedFrom];
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(IdentitySessionEntity)
      .values({
        ...session,
        purpose: origin.purpose,
        label,
        openedFrom,
        openedAt: () => THIS_HOUR,
        expiresAt: () => END_OF[origin.purpose],
      })
      .setParameter('parent', openedFrom)
      .returning('expires_at')
      .execute()
      .catch(refuseWithoutParent);
    const [row] = inserted.raw as { expires_at: Date }[];
    if (!row) throw new Error('The session was not stored.');
    return row.expires_at;
  }

  override async findWebOwner(tokenHash: Buffer): Promise<SessionOwner | null> {
    const row = await currentManager()
      .createQueryBuilder(IdentitySessionEntity, 'session')
      .innerJoin(AccountEntity, 'account', 'account.id = session.account_id')
      .select('session.account_id', 'accountId')
      .addSelect('account.kind', 'kind')
      .where("session.token_hash = :tokenHash AND session.purpose = 'web' AND session.expires_at > now()", {
        tokenHash,
      })
      .getRawOne<SessionOwner>();
    return row ?? null;
  }

  override async list(accountId: string): Promise<ListedSession[]> {
    return currentManager().find(IdentitySessionEntity, {
      select: { id: true, tokenHash: true, label: true, openedAt: true, expiresAt: true },
      where: { accountId, purpose: 'web', expiresAt: stillCounts },
      order: { expiresAt: 'DESC', id: 'ASC' },
    });
  }

  override async close(tokenHash: Buffer): Promise<void> {
    await currentManager().delete(IdentitySessionEntity, { tokenHash });
  }

  override async closeOne(accountId: string, id: string): Promise<boolean> {
    const { affected } = await currentManager().delete(IdentitySessionEntity, {
      accountId,
      id,
      purpose: 'web',
      expiresAt: stillCounts,
    });
    return affected === 1;
  }

  override async closeAll(accountId: string, except?: Buffer): Promise<void> {
    // Chat connections go with the browser session they came from: the foreign key sees to it.
    await currentManager().delete(IdentitySessionEntity, {
      accountId,
      purpose: 'web',
      ...(except ? { tokenHash: Not(except) } : {}),
    });
  }
}

/** The browser session may end between the look at it and this statement. */
function refuseWithoutParent(error: unknown): never {
  const isOrphan =
    error instanceof QueryFailedError && 'code' in error && error.code === FOREIGN_KEY_VIOLATION;
  throw isOrphan ? new NotSignedIn() : error;
}
