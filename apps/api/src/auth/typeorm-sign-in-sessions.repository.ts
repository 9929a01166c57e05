import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, IdentitySessionEntity } from '@aparte/database-private';
import {
  SignInSessionsRepository,
  type NewSession,
  type SessionOwner,
  type SessionPurpose,
} from './sign-in-sessions.repository.ts';

const LIFETIME: Readonly<Record<SessionPurpose, string>> = { web: '12 hours', chat: '10 minutes' };

/** Sessions in `identity.session`. */
@Injectable()
export class TypeormSignInSessionsRepository extends SignInSessionsRepository {
  override async open(session: NewSession): Promise<Date> {
    const manager = currentManager();
    await manager
      .createQueryBuilder()
      .delete()
      .from(IdentitySessionEntity)
      .where('account_id = :accountId AND expires_at <= now()', { accountId: session.accountId })
      .execute();
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(IdentitySessionEntity)
      .values({ ...session, expiresAt: () => `now() + interval '${LIFETIME[session.purpose]}'` })
      .returning('expires_at')
      .execute();
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

  override async close(tokenHash: Buffer): Promise<void> {
    const manager = currentManager();
    const session = await manager.findOne(IdentitySessionEntity, {
      select: { tokenHash: true, accountId: true },
      where: { tokenHash },
    });
    if (!session) return;
    await manager.delete(IdentitySessionEntity, { tokenHash });
    // A chat ticket does not tell which browser asked for it; other browsers draw a new one.
    await manager.delete(IdentitySessionEntity, { accountId: session.accountId, purpose: 'chat' });
  }
}
