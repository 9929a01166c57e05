import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { GateBatchEntity, GateLetterEntity } from '@aparte/database-private';
import { IsNull, Not } from 'typeorm';
import { GateOutboxRepository, type GatheredLetter } from './gate-outbox.repository.ts';

/** Letters in `gate.outbox`, days in `gate.batch`. */
@Injectable()
export class TypeormGateOutboxRepository extends GateOutboxRepository {
  override async gather(day: string): Promise<void> {
    const manager = currentManager();
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(GateBatchEntity)
      .values({ day })
      .orIgnore()
      .returning('day')
      .execute();
    if ((made.raw as unknown[]).length === 0) return;
    await manager.update(GateLetterEntity, { state: 'waiting', batchOn: IsNull() }, { batchOn: day });
  }

  override async gathered(): Promise<GatheredLetter[]> {
    const letters = await currentManager().find(GateLetterEntity, {
      select: { id: true, kind: true, orgRef: true, payload: true, batchOn: true },
      where: { state: 'waiting', batchOn: Not(IsNull()) },
    });
    return letters.map(({ id, kind, orgRef, payload, batchOn }) => ({
      id,
      kind,
      orgRef,
      payload,
      batchOn: batchOn ?? '',
    }));
  }

  override async markPosted(id: string): Promise<void> {
    await currentManager().update(GateLetterEntity, { id }, { state: 'posted' });
  }

  override async quarantine(id: string): Promise<void> {
    await currentManager().update(GateLetterEntity, { id }, { state: 'quarantined' });
  }

  override async countQuarantined(): Promise<number> {
    return currentManager().countBy(GateLetterEntity, { state: 'quarantined' });
  }

  override async forgetOver(day: string): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .delete()
      .from(GateLetterEntity)
      .where("state = 'posted'")
      .andWhere("(kind = 'pulse.released' OR payload ->> 'expiresOn' < :day)", { day })
      .execute();
  }
}
