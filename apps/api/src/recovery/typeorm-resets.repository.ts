import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { IdentityRecordEntity, PinVaultEntity } from '@aparte/database-private';
import { identityHash, type VerifiedIdentity } from '@aparte/sealing';
import { ResetsRepository } from './resets.repository.ts';

/** Resets in `identity.identity_record` and `identity.pin_vault`. */
@Injectable()
export class TypeormResetsRepository extends ResetsRepository {
  override async addIdentity(accountId: string, identity: VerifiedIdentity): Promise<void> {
    await currentManager().insert(IdentityRecordEntity, {
      accountId,
      generation: identity.gen,
      record: { ...identity },
      hash: Buffer.from(identityHash(identity)),
    });
  }

  override async forgetPins(accountId: string): Promise<void> {
    await currentManager().delete(PinVaultEntity, { accountId });
  }
}
