import { Module } from '@nestjs/common';
import { StripeModule } from '../stripe/stripe.module.ts';
import { ApplyStripeEvents } from './apply-stripe-events.ts';
import { ReceiveEvent } from './receive-event.ts';
import { StripeEventsRepository } from './stripe-events.repository.ts';
import { StripeWebhooksController } from './stripe.webhooks.controller.ts';
import { TypeormStripeEventsRepository } from './typeorm-stripe-events.repository.ts';
import { WebhookEventsModule } from './webhook-events.module.ts';

/** The inbox of Stripe's webhooks. */
@Module({
  imports: [StripeModule, WebhookEventsModule],
  controllers: [StripeWebhooksController],
  providers: [
    ReceiveEvent,
    ApplyStripeEvents,
    { provide: StripeEventsRepository, useClass: TypeormStripeEventsRepository },
  ],
  exports: [ApplyStripeEvents],
})
export class WebhooksModule {}
