import type { Stripe } from 'stripe';

import { wholeList } from '../api/listing.ts';
import type { Period } from '../invoices/invoice.rules.ts';
import type { Customer, Plan, Price, Subscription, TaxRate } from '../objects.ts';

/** What a customer subscribes to. */
export interface SubscriptionContent {
  customer: Customer;
  description: string | null;
  metadata: Record<string, string>;
  paymentMethod: string;
  price: Price;
  quantity: number;
  taxRates: TaxRate[];
}

/** A subscription from its first day, but for the invoice that pays it. */
export function newSubscription(
  ids: { subscription: string; item: string },
  content: SubscriptionContent,
  period: Period,
): Omit<Subscription, 'latest_invoice'> {
  const { subscription: id, item } = ids;
  const { price, quantity } = content;
  return {
    ...blankSubscription,
    id,
    billing_cycle_anchor: period.start,
    created: period.start,
    currency: price.currency,
    customer: content.customer.id,
    default_payment_method: content.paymentMethod,
    default_tax_rates: content.taxRates,
    description: content.description,
    items: wholeList(
      [
        {
          id: item,
          object: 'subscription_item',
          billing_thresholds: null,
          created: period.start,
          current_period_end: period.end,
          current_period_start: period.start,
          current_trial: null,
          discounts: [],
          metadata: {},
          plan: planOf(price),
          price,
          quantity,
          subscription: id,
          tax_rates: [],
        },
      ],
      `/v1/subscription_items?subscription=${id}`,
    ),
    metadata: content.metadata,
    start_date: period.start,
    status: 'active',
  };
}

function planOf(price: Price): Plan {
  return {
    id: price.id,
    object: 'plan',
    active: price.active,
    amount: price.unit_amount,
    amount_decimal: price.unit_amount_decimal,
    billing_scheme: price.billing_scheme,
    created: price.created,
    currency: price.currency,
    interval: price.recurring.interval,
    interval_count: price.recurring.interval_count,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: price.nickname,
    product: price.product,
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}

const blankSubscription = {
  object: 'subscription',
  application: null,
  application_fee_percent: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null },
  billing_cycle_anchor_config: null,
  billing_mode: { flexible: null, type: 'flexible' },
  billing_schedules: [],
  billing_thresholds: null,
  cancel_at: null,
  cancel_at_period_end: false,
  canceled_at: null,
  cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
  collection_method: 'charge_automatically',
  customer_account: null,
  days_until_due: null,
  default_source: null,
  discounts: [],
  ended_at: null,
  invoice_settings: {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: { type: 'self' },
  },
  livemode: false,
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  pause_collection: null,
  payment_settings: {
    payment_method_options: null,
    payment_method_types: null,
    save_default_payment_method: 'off',
  },
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  test_clock: null,
  transfer_data: null,
  trial_end: null,
  trial_settings: null,
  trial_start: null,
} satisfies Partial<Stripe.Subscription>;
