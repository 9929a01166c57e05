import { Injectable } from '@nestjs/common';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import { derivedId } from '../requests/derived-id.ts';
import { StripeReader } from '../stripe/stripe-reader.ts';
import { UnknownCustomer } from './seats.errors.ts';
import { SubscriptionsRepository } from './subscriptions.repository.ts';
import { SyncSubscription } from './sync-subscription.ts';

/** Brings our copy of an invoice up to date with Stripe, and the seats that it pays for. */
@Injectable()
export class SyncInvoice {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly stripe: StripeReader,
    private readonly syncSubscription: SyncSubscription,
  ) {}

  /** `settle` runs in the same transaction as the change. */
  async execute(
    stripeInvoiceId: string,
    settle: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    const invoice = await this.stripe.invoice(stripeInvoiceId);
    if (invoice?.stripeSubscriptionId) await this.syncSubscription.execute(invoice.stripeSubscriptionId);

    await this.unitOfWork.run(null, async () => {
      if (invoice) {
        const organisationId = await this.subscriptions.findOrganisationOfCustomer(invoice.stripeCustomerId);
        if (!organisationId) throw new UnknownCustomer();
        await this.subscriptions.keepInvoice(
          derivedId('invoice', invoice.stripeInvoiceId),
          organisationId,
          invoice,
        );
      }
      await settle();
    });
  }
}
