import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SecondFactorEntity } from '@aparte/database-private';
import { LessThan } from 'typeorm';
import { SecondFactorsRepository, type StoredSecondFactor } from './second-factors.repository.ts';

/** One-time codes in `identity.second_factor`. */
@Injectable()
export class TypeormSecondFactorsRepository extends SecondFactorsRepository {
  override find(accountId: string): Promise<StoredSecondFactor | null> {
    return currentManager().findOneBy(SecondFactorEntity, { accountId });
  }

  override async start(accountId: string, secretSealed: Buffer): Promise<boolean> {
    const stored = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(SecondFactorEntity)
      .values({ accountId, secretSealed, state: 'started', lastStep: null })
      .orUpdate(['secret_sealed'], ['account_id'], {
        overwriteCondition: { where: 'second_factor.state = :started', parameters: { started: 'started' } },
      })
      .returning('account_id')
      .execute();
    return (stored.raw as unknown[]).length === 1;
  }

  override async activate(accountId: string, step: number): Promise<boolean> {
    const { affected } = await currentManager().update(
      SecondFactorEntity,
      { accountId, state: 'started' },
      { state: 'active', lastStep: step },
    );
    return affected === 1;
  }

  override async takeStep(accountId: string, step: number): Promise<boolean> {
    const { affected } = await currentManager().update(
      SecondFactorEntity,
      { accountId, state: 'active', lastStep: LessThan(step) },
      { lastStep: step },
    );
    return affected === 1;
  }

  override async remove(accountId: string): Promise<void> {
    await currentManager().delete(SecondFactorEntity, { accountId });
  }
}
