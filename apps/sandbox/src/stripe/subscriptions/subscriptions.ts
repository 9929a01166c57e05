import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import type { Language } from '../../pages/language.ts';
import { resourceMissing } from '../api/stripe-error.ts';
import { EventLog } from '../events/event-log.ts';
import { periodFrom } from '../invoices/invoice.rules.ts';
import { Invoices } from '../invoices/invoices.ts';
import { describeSeats } from '../invoices/wording.ts';
import type { Invoice, Subscription } from '../objects.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { newSubscription, type SubscriptionContent } from './new-subscription.ts';

/** Subscriptions from the first payment to their end. Periods are not renewed here. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly store: StripeStore,
    private readonly events: EventLog,
    private readonly invoices: Invoices,
    private readonly clock: Clock,
  ) {}

  /** Opens a subscription and pays its first period. */
  open(content: SubscriptionContent, language: Language): { subscription: Subscription; invoice: Invoice } {
    const { customer, price, quantity, paymentMethod, taxRates, metadata } = content;
    const id = this.store.newId('subscription', 'sub');
    const item = `si_${this.store.partToken(`item of ${id}`)}`;
    const period = periodFrom(epochSeconds(this.clock.now()), price.recurring);
    const started = newSubscription({ subscription: id, item }, content, period);

    const invoice = this.invoices.issuePaid({
      customer,
      language,
      lines: [
        {
          amountCents: price.unit_amount * quantity,
          description: describeSeats(
            quantity,
            requireRow(this.store, 'product', price.product).name,
            price,
            language,
          ),
          price,
          quantity,
          period,
          isProration: false,
        },
      ],
      paymentMethod,
      period: { start: period.start, end: period.start },
      reason: 'subscription_create',
      subscription: { id, item, metadata },
      taxRates,
    });
    const subscription = this.store.put('subscription', { ...started, latest_invoice: invoice.id });
    this.events.emit('customer.subscription.created', subscription);
    return { subscription, invoice };
  }

  /** Ends a subscription at once; nothing is paid back. */
  cancel(id: string): Subscription {
    const before = requireRow(this.store, 'subscription', id);
    if (before.status === 'canceled') throw resourceMissing('subscription', id);

    const now = epochSeconds(this.clock.now());
    const ended = this.store.put('subscription', {
      ...before,
      canceled_at: now,
      cancellation_details: {
        comment: null,
        feedback: null,
        feedback_option: null,
        reason: 'cancellation_requested',
      },
      ended_at: now,
      status: 'canceled',
    });
    this.events.emit('customer.subscription.deleted', ended);
    return ended;
  }
}
