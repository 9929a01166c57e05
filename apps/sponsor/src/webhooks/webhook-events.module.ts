import { Module } from '@nestjs/common';
import { StripeObjectListeners } from './webhooks.events.ts';

/** What features need to hear of changes at Stripe. */
@Module({ providers: [StripeObjectListeners], exports: [StripeObjectListeners] })
export class WebhookEventsModule {}
