import { Injectable } from '@nestjs/common';

import { Clock, epochSeconds } from '../../clock.ts';
import { PublicAddress } from '../../public-address.ts';
import { wholeList } from '../api/listing.ts';
import { invalidRequest } from '../api/stripe-error.ts';
import { EventLog } from '../events/event-log.ts';
import { taxesOn } from '../invoices/invoice.rules.ts';
import type { CheckoutLine, CheckoutSession, Price, TaxRate } from '../objects.ts';
import { requireRow } from '../require-row.ts';
import type { CheckoutOrder } from '../rows.ts';
import { StripeStore } from '../stripe-store.ts';
import { blankSession } from './blank-session.ts';
import type { CreateSession } from './sessions.parameters.ts';

const halfAnHour = 30 * 60;
const oneDay = 24 * 60 * 60;

/** Checkout pages, from the moment they are asked for until they are paid or have expired. */
@Injectable()
export class CheckoutSessions {
  constructor(
    private readonly store: StripeStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly address: PublicAddress,
  ) {}

  create(parameters: CreateSession): CheckoutSession {
    const customer =
      parameters.customer === undefined
        ? undefined
        : requireRow(this.store, 'customer', parameters.customer, 'customer');
    const id = this.store.newId('checkout_session', 'cs_test');
    const line = this.line(id, parameters);
    const now = epochSeconds(this.clock.now());

    this.store.put('checkout_order', orderOf(id, line, parameters));
    return this.store.put('checkout_session', {
      ...blankSession,
      id,
      amount_subtotal: line.amount_subtotal,
      amount_total: line.amount_total,
      cancel_url: parameters.cancel_url ?? null,
      client_reference_id: parameters.client_reference_id ?? null,
      created: now,
      customer: customer?.id ?? null,
      customer_creation: customer ? null : 'always',
      customer_details: null,
      customer_email: parameters.customer_email ?? null,
      expires_at: expiry(parameters.expires_at, now),
      invoice: null,
      locale: parameters.locale ?? null,
      metadata: parameters.metadata ?? {},
      payment_status: 'unpaid',
      status: 'open',
      subscription: null,
      success_url: parameters.success_url,
      total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: line.amount_tax },
      url: `${this.address.url}/checkout/${id}`,
    });
  }

  /** Closes an open page before it is paid. */
  expire(id: string): CheckoutSession {
    const session = this.find(id);
    if (session.status !== 'open') {
      throw invalidRequest(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Session has a status of ${session.status}.`,
      );
    }
    return this.close(session);
  }

  /** The session as it is now: one whose time has passed is found expired. */
  find(id: string): CheckoutSession {
    const session = requireRow(this.store, 'checkout_session', id);
    const isOver = session.status === 'open' && epochSeconds(this.clock.now()) >= session.expires_at;
    return isOver ? this.store.atomically(() => this.close(session)) : session;
  }

  order(id: string): CheckoutOrder {
    return requireRow(this.store, 'checkout_order', id);
  }

  /** Marks a session as paid and says so. */
  complete(session: CheckoutSession, outcome: Partial<CheckoutSession>): CheckoutSession {
    const completed = this.store.put('checkout_session', {
      ...session,
      ...outcome,
      status: 'complete',
      url: null,
    });
    this.events.emit('checkout.session.completed', completed);
    return completed;
  }

  private close(session: CheckoutSession): CheckoutSession {
    const expired = this.store.put('checkout_session', { ...session, status: 'expired', url: null });
    this.events.emit('checkout.session.expired', expired);
    return expired;
  }

  private line(session: string, parameters: CreateSession): CheckoutLine {
    const [asked] = parameters.line_items;
    if (!asked)
      throw invalidRequest('Missing required param: line_items.', 'parameter_missing', 'line_items');

    const price = requireRow(this.store, 'price', asked.price, 'line_items[0][price]');
    const rates = (parameters.subscription_data?.default_tax_rates ?? []).map((rate) =>
      requireRow(this.store, 'tax_rate', rate, 'subscription_data[default_tax_rates]'),
    );
    return checkoutLine(`li_${session.slice('cs_test_'.length)}`, price, this.productName(price), {
      quantity: asked.quantity,
      rates,
    });
  }

  private productName(price: Price): string {
    return requireRow(this.store, 'product', price.product).name;
  }
}

function checkoutLine(
  id: string,
  price: Price,
  description: string,
  { quantity, rates }: { quantity: number; rates: readonly TaxRate[] },
): CheckoutLine {
  const subtotal = price.unit_amount * quantity;
  const taxes = rates.flatMap((rate) =>
    taxesOn(subtotal, [rate]).map(({ amountCents, taxableCents }) => ({
      amount: amountCents,
      rate,
      taxability_reason: null,
      taxable_amount: taxableCents,
    })),
  );
  const tax = taxes.reduce((sum, { amount }) => sum + amount, 0);
  return {
    id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: subtotal,
    amount_tax: tax,
    amount_total: subtotal + tax,
    currency: price.currency,
    description,
    discounts: [],
    metadata: null,
    price,
    quantity,
    taxes,
  };
}

function orderOf(id: string, line: CheckoutLine, { subscription_data: data }: CreateSession): CheckoutOrder {
  return {
    id,
    lines: wholeList([line], `/v1/checkout/sessions/${id}/line_items`),
    taxRates: data?.default_tax_rates ?? [],
    subscriptionMetadata: data?.metadata ?? {},
    description: data?.description ?? null,
  };
}

function expiry(asked: number | undefined, now: number): number {
  if (asked === undefined) return now + oneDay;
  if (asked < now + halfAnHour || asked > now + oneDay) {
    throw invalidRequest(
      'The `expires_at` timestamp must be from 30 minutes to 24 hours after the Checkout Session is created.',
      undefined,
      'expires_at',
    );
  }
  return asked;
}
