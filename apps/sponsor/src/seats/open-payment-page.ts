import { Injectable } from '@nestjs/common';
import type { DirectorOfOrganisation } from '../accounts/accounts.queries.ts';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import { SponsorConfig } from '../sponsor.config.ts';
import { StripeCheckouts } from '../stripe/stripe-checkouts.ts';
import { CheckoutsRepository, type StoredCheckout } from './checkouts.repository.ts';
import { priceOf } from './plans.ts';
import { CheckoutSuperseded } from './seats.errors.ts';
import { vatRatePercent } from './seats.rules.ts';

/** Opens the payment page of a purchase at Stripe. Broken off half-way, it can be done again. */
@Injectable()
export class OpenPaymentPage {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly checkouts: CheckoutsRepository,
    private readonly stripe: StripeCheckouts,
    private readonly config: SponsorConfig,
  ) {}

  async execute(checkout: StoredCheckout, buyer: DirectorOfOrganisation): Promise<string> {
    const { publicOrigin } = this.config;
    const page = await this.stripe.openPage({
      checkoutId: checkout.id,
      customerId: await this.customerOf(buyer),
      seats: checkout.seats,
      price: priceOf(this.config, checkout.interval),
      vatRatePercent,
      locale: buyer.locale,
      successUrl: `${publicOrigin}/checkouts/${checkout.id}`,
      cancelUrl: `${publicOrigin}/seats/buy`,
    });
    const isKept = await this.unitOfWork.run(null, () => this.checkouts.givePage(checkout.id, page));
    if (isKept) return page.url;

    await this.stripe.closePage(page.sessionId);
    throw new CheckoutSuperseded();
  }

  /** The customer is noted before anything refers to it, so that no event can speak of a stranger. */
  private async customerOf(buyer: DirectorOfOrganisation): Promise<string> {
    const { organisationId } = buyer;
    const known = await this.unitOfWork.run(null, () => this.checkouts.findCustomer(organisationId));
    if (known) return known;

    const made = await this.stripe.createCustomer(buyer);
    return this.unitOfWork.run(null, async () => {
      await this.checkouts.addCustomer(organisationId, made);
      return (await this.checkouts.findCustomer(organisationId)) ?? made;
    });
  }
}
