import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { mergeMetadata } from '../api/metadata.ts';
import { invalidRequest, resourceMissing } from '../api/stripe-error.ts';
import { EventLog } from '../events/event-log.ts';
import { remainingShare } from '../invoices/invoice.rules.ts';
import { Invoices, type LineContent } from '../invoices/invoices.ts';
import { describeProration, languageOf } from '../invoices/wording.ts';
import type { Invoice, Subscription, SubscriptionItem } from '../objects.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import type { UpdateSubscription } from './subscriptions.parameters.ts';

/** Changes how many seats are paid for, or whether the subscription ends with its period. */
@Injectable()
export class ChangeSubscription {
  constructor(
    private readonly store: StripeStore,
    private readonly invoices: Invoices,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(id: string, change: UpdateSubscription): Subscription {
    const before = requireRow(this.store, 'subscription', id);
    if (before.status === 'canceled') {
      throw invalidRequest('A canceled subscription can only update its metadata and cancellation_details.');
    }
    const item = chosenItem(before, change);
    const invoice = item && this.prorate(before, item, change);

    const after = this.store.put('subscription', {
      ...before,
      ...this.ending(before, change),
      items: { ...before.items, data: item ? [item] : before.items.data },
      latest_invoice: invoice?.id ?? before.latest_invoice,
      metadata: mergeMetadata(before.metadata, change.metadata),
    });
    this.events.emit('customer.subscription.updated', after, before);
    return after;
  }

  private ending(before: Subscription, change: UpdateSubscription): Partial<Subscription> {
    if (change.cancel_at_period_end === undefined) return {};

    const isEnding = change.cancel_at_period_end;
    return {
      cancel_at_period_end: isEnding,
      cancel_at: isEnding ? (before.items.data[0]?.current_period_end ?? null) : null,
      canceled_at: isEnding ? epochSeconds(this.clock.now()) : null,
    };
  }

  /** Takes payment at once for the seats that are added for the rest of the period. */
  private prorate(
    before: Subscription,
    item: SubscriptionItem,
    change: UpdateSubscription,
  ): Invoice | undefined {
    const former = before.items.data[0]?.quantity ?? 0;
    if (item.quantity === former || change.proration_behavior === 'none') return undefined;
    refuseUnknownProration(item.quantity - former, change);

    const customer = requireRow(this.store, 'customer', before.customer);
    const language = languageOf(customer) ?? 'fr';
    const from = change.proration_date ?? epochSeconds(this.clock.now());
    const { name } = requireRow(this.store, 'product', item.price.product);
    return this.invoices.issuePaid({
      customer,
      language,
      lines: [
        {
          ...restOfPeriod(item, -former, from),
          description: describeProration('unused', `${former} × ${name}`, from, language),
        },
        {
          ...restOfPeriod(item, item.quantity, from),
          description: describeProration('remaining', `${item.quantity} × ${name}`, from, language),
        },
      ],
      paymentMethod: before.default_payment_method,
      period: { start: from, end: from },
      reason: 'subscription_update',
      subscription: { id: before.id, item: item.id, metadata: before.metadata },
      taxRates: before.default_tax_rates,
    });
  }
}

function refuseUnknownProration(added: number, change: UpdateSubscription): void {
  if (change.proration_behavior !== 'always_invoice') {
    throw invalidRequest(
      'The sandbox prorates at once or not at all: send always_invoice or none.',
      'parameter_missing',
      'proration_behavior',
    );
  }
  if (added < 0) {
    const message = 'The sandbox gives no credit for seats taken away: send none.';
    throw invalidRequest(message, undefined, 'proration_behavior');
  }
}

/** What so many seats cost from an instant to the end of their period; seats given back count below zero. */
function restOfPeriod(item: SubscriptionItem, seats: number, from: number): Omit<LineContent, 'description'> {
  const period = { start: item.current_period_start, end: item.current_period_end };
  return {
    amountCents: remainingShare(item.price.unit_amount * seats, period, from),
    price: item.price,
    quantity: Math.abs(seats),
    period: { start: from, end: period.end },
    isProration: true,
  };
}

function chosenItem(before: Subscription, change: UpdateSubscription): SubscriptionItem | undefined {
  const [asked] = change.items ?? [];
  if (!asked) return undefined;

  const item = before.items.data.find(({ id }) => id === asked.id);
  if (!item) throw resourceMissing('subscription item', asked.id, 'items[0][id]');
  return { ...item, quantity: asked.quantity };
}
