import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import {
  AccountEntity,
  CredentialEntity,
  IdentityRecordEntity,
  KeyWrapEntity,
} from '@aparte/database-private';
import { identityHash } from '@aparte/sealing';
import { AccountsRepository, type ExistingAccount, type NewAccount } from './accounts.repository.ts';

/** Accounts in the schema `identity`. */
@Injectable()
export class TypeormAccountsRepository extends AccountsRepository {
  override async add(account: NewAccount): Promise<boolean> {
    const { id, kind, loginIndex, loginSealed, displayName, locale, timeZone, joinedOn } = account;
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(AccountEntity)
      .values({ id, kind, loginIndex, loginSealed, displayName, locale, timeZone, joinedOn })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return false;

    await this.addParts(account);
    return true;
  }

  override async findExisting(id: string): Promise<ExistingAccount | null> {
    const row = await currentManager()
      .createQueryBuilder(AccountEntity, 'account')
      .innerJoin(CredentialEntity, 'credential', 'credential.account_id = account.id')
      .select('account.kind', 'kind')
      .addSelect('account.login_index', 'loginIndex')
      .addSelect('credential.verifier_sealed', 'verifierSealed')
      .where('account.id = :id', { id })
      .getRawOne<ExistingAccount>();
    return row ?? null;
  }

  private async addParts({ id, credential, keyWraps, identity }: NewAccount): Promise<void> {
    const manager = currentManager();
    await manager.insert(CredentialEntity, { accountId: id, ...credential });
    await manager.insert(
      KeyWrapEntity,
      keyWraps.map((wrap) => ({ accountId: id, ...wrap })),
    );
    await manager.insert(IdentityRecordEntity, {
      accountId: id,
      generation: identity.gen,
      record: { ...identity },
      hash: Buffer.from(identityHash(identity)),
    });
  }
}
