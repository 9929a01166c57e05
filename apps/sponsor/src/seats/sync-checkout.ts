import { Injectable } from '@nestjs/common';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import type { CheckoutFacts } from '../stripe/stripe-facts.ts';
import { StripeReader } from '../stripe/stripe-reader.ts';
import { CheckoutsRepository, type StoredCheckout } from './checkouts.repository.ts';
import { UnknownCheckout } from './seats.errors.ts';
import { SyncInvoice } from './sync-invoice.ts';
import { SyncSubscription } from './sync-subscription.ts';

/**
 * Brings a purchase up to date with its payment page. The webhook and the page on which the director lands after
 * paying run the same code, so it does not matter which of them comes first.
 */
@Injectable()
export class SyncCheckout {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly checkouts: CheckoutsRepository,
    private readonly stripe: StripeReader,
    private readonly syncSubscription: SyncSubscription,
    private readonly syncInvoice: SyncInvoice,
  ) {}

  /** Tells how the purchase stands now. `settle` runs in the same transaction as the change. */
  async execute(
    sessionId: string,
    settle: () => Promise<void> = () => Promise.resolve(),
  ): Promise<StoredCheckout['state']> {
    const facts = await this.stripe.checkout(sessionId);
    const state = await this.outcomeOf(facts);

    return this.unitOfWork.run(null, async () => {
      const checkout = await this.checkouts.findBySession(sessionId);
      // A page that nobody was sent to, because another purchase took its place, only matters if it was paid.
      if (!checkout && state === 'paid') throw new UnknownCheckout();
      if (checkout && state !== 'open') await this.checkouts.close(checkout.id, state);
      await settle();
      return checkout && checkout.state !== 'open' ? checkout.state : state;
    });
  }

  /** Keeps what the page brought about, before the purchase itself is called paid. */
  private async outcomeOf(facts: CheckoutFacts): Promise<StoredCheckout['state']> {
    if (!facts.isFilledIn || !facts.subscriptionId) return facts.state;

    const { state } = await this.syncSubscription.execute(facts.subscriptionId);
    if (facts.invoiceId) await this.syncInvoice.execute(facts.invoiceId);
    // A transfer that never arrived: Stripe gave the subscription up, and the page cannot be paid any more.
    return facts.state === 'open' && state === 'ended' ? 'expired' : facts.state;
  }
}
