import { Inject, Injectable } from '@nestjs/common';
import { Clock, Problem } from '@aparte/platform';
import type { Logger } from 'pino';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import { later, leaseSeconds, mostAttempts, pauseSeconds } from '../due-work/back-off.rules.ts';
import { LOGGER } from '../process/process.module.ts';
import { StripeEventsRepository, type DueEvent } from './stripe-events.repository.ts';
import { kindOf } from './webhook-event.rules.ts';
import { StripeObjectListeners } from './webhooks.events.ts';

const MOST_IN_A_ROUND = 100;

/**
 * Works through the inbox of webhooks: each event has its object read again from Stripe. An event whose object
 * cannot be brought up to date comes again later; in the end it is kept as failed for a person to look at.
 */
@Injectable()
export class ApplyStripeEvents {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly events: StripeEventsRepository,
    private readonly listeners: StripeObjectListeners,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Does what is due now. */
  async execute(): Promise<void> {
    for (let done = 0; done < MOST_IN_A_ROUND; done++) {
      const now = this.clock.now();
      const event = await this.unitOfWork.run(null, () => this.events.claim(now, later(now, leaseSeconds)));
      if (!event) return;
      await this.apply(event);
    }
  }

  private async apply(event: DueEvent): Promise<void> {
    try {
      const kind = kindOf(event.type);
      if (!kind) throw new Error('An event of no known kind waits in the inbox.');
      await this.listeners.tell({ kind, objectId: event.objectId }, () => this.events.markDone(event.id));
    } catch (error) {
      await this.putOff(event, error);
    }
  }

  private async putOff(event: DueEvent, error: unknown): Promise<void> {
    const code = failureCode(error);
    const isLast = event.attempts >= mostAttempts;
    const retryAt = isLast ? null : later(this.clock.now(), pauseSeconds(event.attempts));

    this.logger.warn(
      { eventType: event.type, code, attempts: event.attempts, isLast },
      'an event was put off',
    );
    await this.unitOfWork.run(null, () => this.events.markFailed(event.id, { code, retryAt }));
  }
}

/** A short name of what went wrong; messages may quote content. */
function failureCode(error: unknown): string {
  if (error instanceof Problem) return error.code;
  return error instanceof Error ? error.constructor.name : 'unknown';
}
