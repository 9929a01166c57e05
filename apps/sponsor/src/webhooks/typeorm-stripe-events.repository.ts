import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { StripeEventEntity } from '@aparte/database-sponsor';
import { StripeEventsRepository, type DueEvent } from './stripe-events.repository.ts';
import type { IncomingEvent } from './webhook-event.rules.ts';

/** The inbox of webhooks in Postgres. */
@Injectable()
export class TypeormStripeEventsRepository extends StripeEventsRepository {
  override async receive(event: IncomingEvent, status: 'pending' | 'ignored', now: Date): Promise<void> {
    const { id, type, objectId, apiVersion } = event;
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(StripeEventEntity)
      .values({ id, type, objectId, apiVersion, status, nextAt: now })
      .orIgnore()
      .execute();
  }

  override async claim(now: Date, leaseUntil: Date): Promise<DueEvent | null> {
    const event = await currentManager()
      .createQueryBuilder(StripeEventEntity, 'event')
      .where("event.status = 'pending' AND event.nextAt <= :now", { now })
      .orderBy('event.nextAt')
      .addOrderBy('event.id')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    if (!event) return null;
    const attempts = event.attempts + 1;
    await currentManager().update(StripeEventEntity, { id: event.id }, { attempts, nextAt: leaseUntil });
    return { id: event.id, type: event.type, objectId: event.objectId, attempts };
  }

  override async markDone(eventId: string): Promise<void> {
    await currentManager().update(StripeEventEntity, { id: eventId }, { status: 'done', failureCode: null });
  }

  override async markFailed(eventId: string, failure: { code: string; retryAt: Date | null }): Promise<void> {
    await currentManager().update(
      StripeEventEntity,
      { id: eventId },
      failure.retryAt
        ? { failureCode: failure.code, nextAt: failure.retryAt }
        : { failureCode: failure.code, status: 'failed' },
    );
  }
}
