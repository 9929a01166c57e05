import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccessChainEntity } from '@aparte/database-private';
import { LessThan } from 'typeorm';
import { OldAccessesRepository } from './old-accesses.repository.ts';

/** Old chains of `audit.chain`; their entries go along. */
@Injectable()
export class TypeormOldAccessesRepository extends OldAccessesRepository {
  override async forgetBefore(month: string): Promise<void> {
    await currentManager().delete(AccessChainEntity, { month: LessThan(`${month}-01`) });
  }
}
