import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { MessageReportEntity } from '@aparte/database-private';
import { IsNull } from 'typeorm';
import { HandledReportsRepository } from './handled-reports.repository.ts';

/** Closing in `reports.report`. */
@Injectable()
export class TypeormHandledReportsRepository extends HandledReportsRepository {
  override async close(id: string, { operatorId, at }: { operatorId: string; at: Date }): Promise<void> {
    await currentManager().update(
      MessageReportEntity,
      { id, closedAt: IsNull() },
      { closedAt: at, closedBy: operatorId, envelope: null, keySealed: null },
    );
  }
}
