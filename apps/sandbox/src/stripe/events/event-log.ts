import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { apiVersion, type EventSubject, type EventType, type StripeEvent } from '../objects.ts';
import { StripeStore } from '../stripe-store.ts';
import { WebhookEndpoints } from '../webhooks/webhook-endpoints.ts';

/** The request that made something happen. */
export interface Cause {
  requestId: string;
  idempotencyKey: string | null;
}

/** Writes down what happened, and for which endpoints it waits to be delivered. */
@Injectable()
export class EventLog {
  private cause: Cause | undefined;

  constructor(
    private readonly store: StripeStore,
    private readonly endpoints: WebhookEndpoints,
    private readonly clock: Clock,
  ) {}

  /** Names the request behind every event of this work. */
  causedBy<Result>(cause: Cause, work: () => Result): Result {
    this.cause = cause;
    try {
      return work();
    } finally {
      this.cause = undefined;
    }
  }

  /** Something happened to this object; `before` is the object that it replaces. */
  emit<Subject extends EventSubject>(type: EventType, subject: Subject, before?: Subject): void {
    const interested = this.endpoints.interestedIn(type);
    const event: StripeEvent = {
      id: this.store.newId('event', 'evt'),
      object: 'event',
      api_version: apiVersion,
      created: epochSeconds(this.clock.now()),
      data: { object: subject, ...(before && { previous_attributes: changedFrom(before, subject) }) },
      livemode: false,
      pending_webhooks: interested.length,
      request: { id: this.cause?.requestId ?? null, idempotency_key: this.cause?.idempotencyKey ?? null },
      type,
    };
    this.store.put('event', event);
    for (const endpoint of interested) {
      this.store.put('delivery', {
        id: this.store.newId('delivery', 'del'),
        event: event.id,
        endpoint: endpoint.id,
        state: 'pending',
        attempts: [],
      });
    }
  }
}

/** The former values of the properties that changed. */
function changedFrom(before: object, after: object): Record<string, unknown> {
  const now = new Map<string, unknown>(Object.entries(after));
  return Object.fromEntries(
    Object.entries(before).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now.get(name))),
  );
}
