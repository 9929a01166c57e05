import type { IncomingEvent } from './webhook-event.rules.ts';

/** An event whose turn it is. */
export interface DueEvent {
  id: string;
  type: string;
  objectId: string;
  /** Counts the attempt that begins now. */
  attempts: number;
}

/** The inbox of webhooks; used inside the unit of work of billing. */
export abstract class StripeEventsRepository {
  /** Keeps an event; one that came before is left as it is. */
  abstract receive(event: IncomingEvent, status: 'pending' | 'ignored', now: Date): Promise<void>;
  /** Takes the oldest due event for this process, until the lease is over. */
  abstract claim(now: Date, leaseUntil: Date): Promise<DueEvent | null>;
  abstract markDone(eventId: string): Promise<void>;
  abstract markFailed(eventId: string, failure: { code: string; retryAt: Date | null }): Promise<void>;
}
