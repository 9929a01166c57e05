import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { OpeningEntity } from '@aparte/database-private';

/** An opening as its rep is told of it. */
export interface ToldOpening {
  reason: string;
  isDanger: boolean;
  openedAt: Date;
  closesAt: Date;
}

/** Reads what a rep has been told; row security hides what waits for its delay. */
@Injectable()
export class ToldOpeningsQueries {
  /** The latest first. */
  async all(): Promise<ToldOpening[]> {
    const rows = await currentManager().find(OpeningEntity, {
      select: { id: true, reason: true, isDanger: true, grantedAt: true, closesAt: true },
      order: { grantedAt: 'DESC', id: 'ASC' },
    });
    return rows.flatMap(({ reason, isDanger, grantedAt, closesAt }) =>
      grantedAt && closesAt ? [{ reason, isDanger, openedAt: grantedAt, closesAt }] : [],
    );
  }
}
