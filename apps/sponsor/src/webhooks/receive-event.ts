import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import type { Logger } from 'pino';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import { LOGGER } from '../process/process.module.ts';
import { SignatureInvalid } from '../stripe/stripe.errors.ts';
import { stripeApiVersion, StripeGateway } from '../stripe/stripe-gateway.ts';
import { StripeEventsRepository } from './stripe-events.repository.ts';
import { incomingEvent, kindOf } from './webhook-event.rules.ts';

/** Takes an event of Stripe into the inbox, once; what it means is found out afterwards. */
@Injectable()
export class ReceiveEvent {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly events: StripeEventsRepository,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(body: Buffer | undefined, signature: string | undefined): Promise<void> {
    const event = incomingEvent(this.gateway.readEvent(body, signature));
    if (!event) throw new SignatureInvalid();

    // Whatever its version, the event is only a hint; but somebody has to set the endpoint right.
    const { apiVersion } = event;
    if (apiVersion !== stripeApiVersion)
      this.logger.warn({ apiVersion, expected: stripeApiVersion }, 'a webhook speaks another version');

    const status = event.objectId !== '' && kindOf(event.type) ? 'pending' : 'ignored';
    await this.unitOfWork.run(null, () => this.events.receive(event, status, this.clock.now()));
  }
}
