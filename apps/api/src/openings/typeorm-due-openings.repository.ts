import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { OpeningEntity } from '@aparte/database-private';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { DueOpeningsRepository, type DueOpening } from './due-openings.repository.ts';

/** Openings in `glass.opening` that nobody was written about yet. */
@Injectable()
export class TypeormDueOpeningsRepository extends DueOpeningsRepository {
  override async due(now: Date): Promise<DueOpening[]> {
    const rows = await currentManager().find(OpeningEntity, {
      select: { id: true, repId: true },
      where: { tellAt: LessThanOrEqual(now), mailedAt: IsNull() },
    });
    return rows.flatMap(({ id, repId }) => (repId === null ? [] : [{ id, repId }]));
  }

  override async settle(id: string, at: Date): Promise<void> {
    await currentManager().update(OpeningEntity, { id }, { mailedAt: at });
  }
}
