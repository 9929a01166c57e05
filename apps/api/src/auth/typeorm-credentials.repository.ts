import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { NotSignedIn } from '@aparte/platform';
import { AccountEntity, CredentialEntity } from '@aparte/database-private';
import {
  CredentialsRepository,
  type OwnCredential,
  type StoredCredential,
} from './credentials.repository.ts';

/** Credentials in `identity.credential`. */
@Injectable()
export class TypeormCredentialsRepository extends CredentialsRepository {
  override async findByLoginIndex(loginIndex: Buffer): Promise<StoredCredential | null> {
    const row = await currentManager()
      .createQueryBuilder(CredentialEntity, 'credential')
      .innerJoin(AccountEntity, 'account', 'account.id = credential.account_id')
      .select('credential.account_id', 'accountId')
      .addSelect('account.kind', 'kind')
      .addSelect('credential.kdf_t', 'kdfT')
      .addSelect('credential.kdf_m', 'kdfM')
      .addSelect('credential.server_salt', 'serverSalt')
      .addSelect('credential.verifier_sealed', 'verifierSealed')
      .where('account.login_index = :loginIndex', { loginIndex })
      .getRawOne<StoredCredential>();
    return row ?? null;
  }

  override async ofAccount(accountId: string): Promise<OwnCredential> {
    const row = await currentManager()
      .createQueryBuilder(CredentialEntity, 'credential')
      .innerJoin(AccountEntity, 'account', 'account.id = credential.account_id')
      .select('account.login_index', 'loginIndex')
      .addSelect('credential.verifier_sealed', 'verifierSealed')
      .where('account.id = :accountId', { accountId })
      .getRawOne<OwnCredential>();
    // Erased since the session was looked at.
    if (!row) throw new NotSignedIn();
    return row;
  }
}
