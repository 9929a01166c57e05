import { Injectable } from '@nestjs/common';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import type { SubscriptionFacts } from '../stripe/stripe-facts.ts';
import { StripeReader } from '../stripe/stripe-reader.ts';
import { UnknownCustomer } from './seats.errors.ts';
import { boughtSeatsAfter } from './subscription.rules.ts';
import { SubscriptionsRepository } from './subscriptions.repository.ts';

const ATTEMPTS = 5;

/**
 * Brings the seats of an organisation up to date with Stripe.
 *
 * Stripe is asked outside any transaction, so two readers may overtake each other. The row's mark is taken before
 * Stripe is asked; if it has changed when the row is locked, what was read may be old and is read again.
 */
@Injectable()
export class SyncSubscription {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly stripe: StripeReader,
  ) {}

  /** `settle` runs in the same transaction as the change. */
  async execute(
    stripeSubscriptionId: string,
    settle: () => Promise<void> = () => Promise.resolve(),
  ): Promise<SubscriptionFacts> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const version = await this.unitOfWork.run(null, () =>
        this.subscriptions.versionOf(stripeSubscriptionId),
      );
      const facts = await this.stripe.subscription(stripeSubscriptionId);
      const isApplied = await this.unitOfWork.run(null, async () => {
        const isUpToDate = await this.apply(facts, version);
        if (isUpToDate) await settle();
        return isUpToDate;
      });
      if (isApplied) return facts;
    }
    throw new Error('The subscription kept changing while it was read.');
  }

  private async apply(facts: SubscriptionFacts, version: string | null): Promise<boolean> {
    const organisationId = await this.subscriptions.findOrganisationOfCustomer(facts.stripeCustomerId);
    if (!organisationId) throw new UnknownCustomer();

    const locked = await this.subscriptions.lock(organisationId);
    const isSame = locked?.seats.stripeSubscriptionId === facts.stripeSubscriptionId;
    if ((isSame ? locked.version : null) !== version) return false;

    const after = boughtSeatsAfter(locked?.seats ?? null, facts);
    if (!after) return true;
    if (!locked) return this.subscriptions.add(organisationId, after);
    await this.subscriptions.change(organisationId, after);
    return true;
  }
}
