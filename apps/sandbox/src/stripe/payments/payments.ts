import { Injectable } from '@nestjs/common';
import type { Stripe } from 'stripe';

import { Clock, epochSeconds } from '../../clock.ts';
import type { Customer, Invoice, InvoicePayment, PaymentMethod } from '../objects.ts';
import { StripeStore } from '../stripe-store.ts';

/** What is remembered of a card. Its number and its CVC never get this far. */
export interface KnownCard {
  brand: string;
  lastFour: string;
  expiryMonth: number;
  expiryYear: number;
  holder: string;
}

/** Cards and the payments made with them; no bank is ever asked. */
@Injectable()
export class Payments {
  constructor(
    private readonly store: StripeStore,
    private readonly clock: Clock,
  ) {}

  rememberCard(card: KnownCard, customer: Customer): PaymentMethod {
    return this.store.put('payment_method', {
      id: this.store.newId('payment_method', 'pm'),
      object: 'payment_method',
      billing_details: { address: null, email: customer.email, name: card.holder, phone: null, tax_id: null },
      card: shownCard(card),
      created: epochSeconds(this.clock.now()),
      customer: customer.id,
      customer_account: null,
      livemode: false,
      metadata: {},
      type: 'card',
    });
  }

  /** Settles an invoice with a card that is known to work. */
  settle(invoice: Invoice, paymentMethod: string): InvoicePayment {
    const now = epochSeconds(this.clock.now());
    const intent = this.store.put('payment_intent', {
      ...emptyIntent,
      id: this.store.newId('payment_intent', 'pi'),
      amount: invoice.amount_due,
      amount_received: invoice.amount_due,
      created: now,
      currency: invoice.currency,
      customer: invoice.customer,
      payment_method: paymentMethod,
    });
    return this.store.put('invoice_payment', {
      id: this.store.newId('invoice_payment', 'inpay'),
      object: 'invoice_payment',
      amount_paid: invoice.amount_due,
      amount_requested: invoice.amount_due,
      created: now,
      currency: invoice.currency,
      invoice: invoice.id,
      is_default: true,
      livemode: false,
      payment: { payment_intent: intent.id, type: 'payment_intent' },
      status: 'paid',
      status_transitions: { canceled_at: null, paid_at: now },
    });
  }
}

function shownCard(card: KnownCard): Stripe.PaymentMethod.Card {
  return {
    brand: card.brand,
    checks: null,
    country: null,
    display_brand: card.brand,
    exp_month: card.expiryMonth,
    exp_year: card.expiryYear,
    funding: 'credit',
    generated_from: null,
    last4: card.lastFour,
    networks: null,
    regulated_status: null,
    three_d_secure_usage: null,
    wallet: null,
  };
}

const emptyIntent = {
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount_capturable: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic',
  client_secret: null,
  confirmation_method: 'automatic',
  customer_account: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  metadata: {},
  next_action: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_method_types: ['card'],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: 'off_session',
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'succeeded',
  transfer_group: null,
} satisfies Partial<Stripe.PaymentIntent>;
