import { Injectable } from '@nestjs/common';
import type { CheckoutFacts, InvoiceFacts, SubscriptionFacts } from './stripe-facts.ts';
import { checkoutFacts, invoiceFacts, subscriptionFacts } from './stripe-facts.rules.ts';
import { StripeGateway } from './stripe-gateway.ts';

/** Reads objects from Stripe as they stand at this moment; an event is only the hint to do so. */
@Injectable()
export class StripeReader {
  constructor(private readonly gateway: StripeGateway) {}

  async checkout(sessionId: string): Promise<CheckoutFacts> {
    return checkoutFacts(
      await this.gateway.read({}, (stripe) => stripe.checkout.sessions.retrieve(sessionId)),
    );
  }

  async subscription(subscriptionId: string): Promise<SubscriptionFacts> {
    return subscriptionFacts(
      await this.gateway.read({ expand: ['latest_invoice'] }, (stripe, parameters) =>
        stripe.subscriptions.retrieve(subscriptionId, parameters),
      ),
    );
  }

  /** `null` when the invoice is a draft. */
  async invoice(invoiceId: string): Promise<InvoiceFacts | null> {
    return invoiceFacts(await this.gateway.read({}, (stripe) => stripe.invoices.retrieve(invoiceId)));
  }
}
