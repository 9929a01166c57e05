import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import { Alarm } from '../../alarm.ts';
import { Clock, epochSeconds } from '../../clock.ts';
import type { StripeEvent, WebhookEndpoint } from '../objects.ts';
import type { Delivery } from '../rows.ts';
import { StripeStore } from '../stripe-store.ts';
import { signPayload } from './sign-payload.ts';
import { WebhookEndpoints } from './webhook-endpoints.ts';

/** The pauses after each attempt that was not answered with a 2xx; after the last one it is given up. */
export const pausesMs: readonly number[] = [1000, 5000, 30_000, 120_000];
const patienceMs = 10_000;

/**
 * Hands events over to their endpoints, signed, one at a time and in order for
 * each endpoint; an event that is refused is tried again later and lets the next
 * ones pass.
 */
@Injectable()
export class DeliverWebhooks implements OnApplicationShutdown {
  private readonly queues = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly store: StripeStore,
    private readonly endpoints: WebhookEndpoints,
    private readonly clock: Clock,
    private readonly alarm: Alarm,
  ) {}

  /** Starts with what the last run left undelivered, then follows what happens. */
  start(): void {
    for (const { id, endpoint, state } of this.store.all('delivery')) {
      if (state === 'pending') this.enqueue(id, endpoint);
    }
    this.store.onWritten((rows) => {
      for (const { kind, row } of rows) {
        if (kind === 'delivery' && row.attempts.length === 0) this.enqueue(row.id, row.endpoint);
      }
    });
  }

  /** Sends an event once more, whatever became of it before. */
  sendAgain(id: string): void {
    const delivery = this.store.get('delivery', id);
    if (delivery) this.enqueue(id, delivery.endpoint);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.alarm.cancelAll();
    await Promise.all(this.queues.values());
  }

  private enqueue(id: string, endpoint: string): void {
    const queue = this.queues.get(endpoint) ?? Promise.resolve();
    this.queues.set(
      endpoint,
      queue.then(() => this.attempt(id)),
    );
  }

  private async attempt(id: string): Promise<void> {
    const delivery = this.store.get('delivery', id);
    const event = delivery && this.store.get('event', delivery.event);
    // Emptied in the meantime.
    if (!event || this.isStopping()) return;

    const endpoint = this.endpoints.find(delivery.endpoint);
    const status = endpoint ? await this.send(event, endpoint) : null;
    // A stop is not a refusal: the attempt is made again at the next start.
    if (this.isStopping()) return;
    this.conclude(id, status, endpoint !== undefined);
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async send(event: StripeEvent, endpoint: WebhookEndpoint): Promise<number | null> {
    const payload = JSON.stringify(event, null, 2);
    try {
      const answer = await fetch(endpoint.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Stripe-Signature': signPayload(payload, endpoint.secret, epochSeconds(this.clock.now())),
          'User-Agent': 'aparte-sandbox',
        },
        body: payload,
        redirect: 'manual',
        signal: AbortSignal.any([this.stopping.signal, AbortSignal.timeout(patienceMs)]),
      });
      await answer.body?.cancel();
      return answer.status;
    } catch {
      return null;
    }
  }

  private conclude(id: string, status: number | null, isEndpointKnown: boolean): void {
    const delivery = this.store.get('delivery', id);
    if (!delivery) return;

    const attempts = [...delivery.attempts, { at: this.clock.now().toISOString(), status }];
    const pauseMs = isEndpointKnown ? pausesMs[attempts.length - 1] : undefined;
    const state = stateAfter(delivery, status, pauseMs);
    this.store.atomically(() => this.store.put('delivery', { ...delivery, attempts, state }));
    if (state === 'pending' && pauseMs !== undefined) {
      this.alarm.after(pauseMs, () => {
        this.enqueue(id, delivery.endpoint);
      });
    }
  }
}

function stateAfter(before: Delivery, status: number | null, pauseMs: number | undefined): Delivery['state'] {
  const isTaken = status !== null && status >= 200 && status < 300;
  if (isTaken || before.state === 'delivered') return 'delivered';
  return pauseMs === undefined ? 'failed' : 'pending';
}
