import { Injectable } from '@nestjs/common';

import type { Language } from '../../pages/language.ts';
import { Customers } from '../customers/customers.ts';
import { languageOf } from '../invoices/wording.ts';
import type { CheckoutSession, Customer } from '../objects.ts';
import { type KnownCard, Payments } from '../payments/payments.ts';
import { requireRow } from '../require-row.ts';
import { StripeStore } from '../stripe-store.ts';
import { Subscriptions } from '../subscriptions/subscriptions.ts';
import { CheckoutSessions } from './checkout-sessions.ts';

/** Who pays on a Checkout page, with what, and in which language. */
export interface Payer {
  card: KnownCard;
  email: string;
  language: Language;
}

/** Pays an open Checkout page with a card that works: subscription, invoice, payment, events. */
@Injectable()
export class CompleteCheckout {
  constructor(
    private readonly store: StripeStore,
    private readonly sessions: CheckoutSessions,
    private readonly customers: Customers,
    private readonly payments: Payments,
    private readonly subscriptions: Subscriptions,
  ) {}

  execute(id: string, payer: Payer): CheckoutSession {
    return this.store.atomically(() => {
      const session = this.sessions.find(id);
      // A form that is sent twice pays once.
      if (session.status !== 'open') return session;

      return this.complete(session, payer);
    });
  }

  private complete(session: CheckoutSession, payer: Payer): CheckoutSession {
    const order = this.sessions.order(session.id);
    const customer = this.customerOf(session, payer);
    const card = this.payments.rememberCard(payer.card, customer);

    const opened = order.lines.data.map(({ price, quantity }) =>
      this.subscriptions.open(
        {
          customer,
          description: order.description,
          metadata: order.subscriptionMetadata,
          paymentMethod: card.id,
          price,
          quantity,
          taxRates: order.taxRates.map((rate) => requireRow(this.store, 'tax_rate', rate)),
        },
        languageOf(customer) ?? payer.language,
      ),
    );
    const [first] = opened;
    return this.sessions.complete(session, {
      customer: customer.id,
      customer_details: detailsOf(customer, payer),
      invoice: first?.invoice.id ?? null,
      payment_status: session.amount_total === 0 ? 'no_payment_required' : 'paid',
      subscription: first?.subscription.id ?? null,
    });
  }

  private customerOf(session: CheckoutSession, { card, email, language }: Payer): Customer {
    if (session.customer !== null) return requireRow(this.store, 'customer', session.customer);
    return this.customers.create({ email, name: card.holder, preferred_locales: [language] });
  }
}

function detailsOf(customer: Customer, { card, email }: Payer): CheckoutSession['customer_details'] {
  return {
    address: customer.address,
    business_name: null,
    email: customer.email ?? email,
    individual_name: null,
    name: customer.name ?? card.holder,
    phone: customer.phone ?? null,
    tax_exempt: 'none',
    tax_ids: [],
  };
}
