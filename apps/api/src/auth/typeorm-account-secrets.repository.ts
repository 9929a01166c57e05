import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, CredentialEntity, KeyWrapEntity } from '@aparte/database-private';
import {
  AccountSecretsRepository,
  type RecoveryDays,
  type StoredPassword,
  type StoredRecovery,
  type StoredSecrets,
  type StoredWrap,
} from './account-secrets.repository.ts';

/** Secrets in `identity.credential` and `identity.key_wrap`. */
@Injectable()
export class TypeormAccountSecretsRepository extends AccountSecretsRepository {
  override async lock(accountId: string): Promise<StoredSecrets> {
    const manager = currentManager();
    const { kdfT, kdfM, verifierSealed, recoveryVerifierSealed } = await manager.findOneOrFail(
      CredentialEntity,
      {
        where: { accountId },
        lock: { mode: 'pessimistic_write' },
      },
    );
    const { loginIndex } = await manager.findOneOrFail(AccountEntity, {
      select: { id: true, loginIndex: true },
      where: { id: accountId },
    });
    return { loginIndex, kdfT, kdfM, verifierSealed, recoveryVerifierSealed };
  }

  override async changePassword(accountId: string, password: StoredPassword): Promise<void> {
    const { kdfT, kdfM, serverSalt, verifierSealed } = password;
    await currentManager().update(
      CredentialEntity,
      { accountId },
      { kdfT, kdfM, serverSalt, verifierSealed },
    );
  }

  override async changeRecovery(accountId: string, recovery: StoredRecovery): Promise<void> {
    const { recoveryVerifierSealed, recoveryMadeOn } = recovery;
    await currentManager().update(
      CredentialEntity,
      { accountId },
      { recoveryVerifierSealed, recoveryMadeOn },
    );
  }

  override async recoveryDays(accountId: string): Promise<RecoveryDays> {
    const { recoveryMadeOn, recoveryPutOffOn } = await currentManager().findOneOrFail(CredentialEntity, {
      select: { accountId: true, recoveryMadeOn: true, recoveryPutOffOn: true },
      where: { accountId },
    });
    return { madeOn: recoveryMadeOn, putOffOn: recoveryPutOffOn };
  }

  override async putRecoveryOff(accountId: string, on: string): Promise<void> {
    await currentManager().update(CredentialEntity, { accountId }, { recoveryPutOffOn: on });
  }

  override async keepWrap(accountId: string, { method, generation, blobSealed }: StoredWrap): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(KeyWrapEntity)
      .values({ accountId, method, generation, blobSealed })
      .orUpdate(['blob_sealed'], ['account_id', 'method', 'generation'])
      .execute();
  }

  override async forgetWraps(accountId: string): Promise<void> {
    await currentManager().delete(KeyWrapEntity, { accountId });
  }
}
