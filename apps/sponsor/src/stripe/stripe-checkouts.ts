import { Injectable } from '@nestjs/common';
import { derivedId } from '../requests/derived-id.ts';
import { SeatCatalogue, type SeatPrice } from './seat-catalogue.ts';
import { StripeGateway } from './stripe-gateway.ts';

/** A firm as Stripe is to know it. */
interface StripeBuyer {
  organisationId: string;
  organisationName: string;
  email: string;
  locale: 'fr' | 'en';
}

/** What is to be paid for, and where the browser goes afterwards. */
interface SeatOrder {
  checkoutId: string;
  customerId: string;
  seats: number;
  price: SeatPrice;
  vatRatePercent: number;
  locale: 'fr' | 'en';
  successUrl: string;
  cancelUrl: string;
}

/** A payment page of Stripe. */
interface PaymentPage {
  sessionId: string;
  url: string;
}

/** Customers and payment pages at Stripe. Every command may be repeated: it is carried out once. */
@Injectable()
export class StripeCheckouts {
  constructor(
    private readonly gateway: StripeGateway,
    private readonly catalogue: SeatCatalogue,
  ) {}

  /** Makes a firm known to Stripe and returns its id there. */
  async createCustomer({ organisationId, organisationName, email, locale }: StripeBuyer): Promise<string> {
    const reference = derivedId('customer', organisationId);
    const parameters = {
      name: organisationName,
      email,
      preferred_locales: [locale],
      metadata: { ref: reference },
    };
    const idempotencyKey = derivedId('customers.create', organisationId);
    const customer = await this.gateway.command({ parameters, idempotencyKey }, (stripe, body, options) =>
      stripe.customers.create(body, options),
    );
    return customer.id;
  }

  /** Opens the page on which an order is paid. */
  async openPage(order: SeatOrder): Promise<PaymentPage> {
    const price = await this.catalogue.priceId(order.price);
    const taxRate = await this.catalogue.taxRateId(order.vatRatePercent);
    const parameters = {
      mode: 'subscription' as const,
      customer: order.customerId,
      client_reference_id: order.checkoutId,
      locale: order.locale,
      line_items: [{ price, quantity: order.seats }],
      subscription_data: {
        billing_mode: { type: 'flexible' as const },
        default_tax_rates: [taxRate],
        metadata: { ref: order.checkoutId },
      },
      metadata: { ref: order.checkoutId },
      success_url: order.successUrl,
      cancel_url: order.cancelUrl,
    };
    const idempotencyKey = derivedId('checkout.sessions.create', order.checkoutId);
    const session = await this.gateway.command({ parameters, idempotencyKey }, (stripe, body, options) =>
      stripe.checkout.sessions.create(body, options),
    );
    if (!session.url) throw new Error('Stripe opened a payment page without an address.');
    return { sessionId: session.id, url: session.url };
  }

  /** Closes an open page; one that was paid or has expired in the meantime stays as it is. */
  async closePage(sessionId: string): Promise<void> {
    const session = await this.gateway.read({}, (stripe) => stripe.checkout.sessions.retrieve(sessionId));
    if (session.status !== 'open') return;
    const idempotencyKey = derivedId('checkout.sessions.expire', sessionId);
    await this.gateway.command({ parameters: {}, idempotencyKey }, (stripe, body, options) =>
      stripe.checkout.sessions.expire(sessionId, body, options),
    );
  }
}
