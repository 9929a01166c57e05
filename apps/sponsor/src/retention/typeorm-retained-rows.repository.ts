import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { OutboxMailEntity, RosterImportEntity } from '@aparte/database-sponsor';
import { In, LessThan } from 'typeorm';
import { RetainedRowsRepository } from './retained-rows.repository.ts';

/** Old rows in Postgres. */
@Injectable()
export class TypeormRetainedRowsRepository extends RetainedRowsRepository {
  override async forgetImports(uploadedBefore: string): Promise<void> {
    await currentManager().delete(RosterImportEntity, { uploadedOn: LessThan(uploadedBefore) });
  }

  override async forgetMails(before: Date): Promise<void> {
    await currentManager().delete(OutboxMailEntity, {
      status: In(['sent', 'failed']),
      nextAt: LessThan(before),
    });
  }
}
