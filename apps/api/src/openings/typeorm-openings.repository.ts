import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { OpeningEntity } from '@aparte/database-private';
import {
  OpeningsRepository,
  type AskedOpening,
  type GrantOutcome,
  type Opening,
} from './openings.repository.ts';

/** The columns that the login of operators may read: whose conversation it is, is not among them. */
const shown = {
  id: true,
  spaceId: true,
  reason: true,
  isDanger: true,
  delayHours: true,
  askedBy: true,
  askedAt: true,
  grantedBy: true,
  grantedAt: true,
  closesAt: true,
} as const;

/** Openings in `glass.opening`. */
@Injectable()
export class TypeormOpeningsRepository extends OpeningsRepository {
  override all(): Promise<Opening[]> {
    return currentManager().find(OpeningEntity, { select: shown, order: { askedAt: 'DESC', id: 'ASC' } });
  }

  override find(id: string): Promise<Opening | null> {
    return currentManager().findOne(OpeningEntity, { select: shown, where: { id } });
  }

  override async ask(opening: AskedOpening): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(OpeningEntity, ['id', 'spaceId', 'reason', 'isDanger', 'delayHours', 'askedBy', 'askedAt'])
      .values(opening)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }

  override async grant(id: string, at: Date): Promise<GrantOutcome> {
    const [row] = await currentManager().query<{ outcome: GrantOutcome }[]>(
      'SELECT ctx.grant_opening($1, $2) AS outcome',
      [id, at],
    );
    return row?.outcome ?? 'missing';
  }
}
