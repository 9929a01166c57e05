import { Injectable } from '@nestjs/common';
import { BillingUnitOfWork } from '../database/units-of-work.ts';
import { StripeCheckouts } from '../stripe/stripe-checkouts.ts';
import { CheckoutsRepository, type StoredCheckout } from './checkouts.repository.ts';
import { AlreadySubscribed, CheckoutSuperseded, PaymentUnderWay } from './seats.errors.ts';
import { SubscriptionsRepository } from './subscriptions.repository.ts';
import { SyncCheckout } from './sync-checkout.ts';

const ATTEMPTS = 3;

/** What a director wants to buy. */
type WantedCheckout = Pick<StoredCheckout, 'id' | 'organisationId' | 'seats' | 'interval'>;

/**
 * Gives an organisation its one open purchase. An older one for the same seats is taken up again; any other is
 * closed at Stripe first, so that nobody can pay twice.
 */
@Injectable()
export class ReserveCheckout {
  constructor(
    private readonly unitOfWork: BillingUnitOfWork,
    private readonly checkouts: CheckoutsRepository,
    private readonly subscriptions: SubscriptionsRepository,
    private readonly stripe: StripeCheckouts,
    private readonly syncCheckout: SyncCheckout,
  ) {}

  async execute(wanted: WantedCheckout): Promise<StoredCheckout> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const reserved = await this.attempt(wanted);
      if (reserved) return reserved;
    }
    throw new PaymentUnderWay();
  }

  /** `null` when another request of the organisation came in between. */
  private async attempt(wanted: WantedCheckout): Promise<StoredCheckout | null> {
    const older = await this.unitOfWork.run(null, async () => {
      if (await this.subscriptions.isSubscribed(wanted.organisationId)) throw new AlreadySubscribed();
      return this.checkouts.findOpen(wanted.organisationId);
    });
    if (older && (await this.isStillWanted(older, wanted))) return older;

    return this.unitOfWork.run(null, async () => {
      const isNew = await this.checkouts.add(wanted);
      const kept = await this.checkouts.find(wanted.id);
      if (kept && kept.state !== 'open') throw new CheckoutSuperseded();
      return isNew ? kept : null;
    });
  }

  /** Whether the older purchase may go on; if not, it is closed when this returns. */
  private async isStillWanted(older: StoredCheckout, wanted: WantedCheckout): Promise<boolean> {
    const isAlike = older.seats === wanted.seats && older.interval === wanted.interval;
    if (older.sessionId === null) {
      if (!isAlike) await this.unitOfWork.run(null, () => this.checkouts.close(older.id, 'expired'));
      return isAlike;
    }
    if (!isAlike) await this.stripe.closePage(older.sessionId);
    const state = await this.syncCheckout.execute(older.sessionId);
    if (state === 'paid') throw new AlreadySubscribed();
    if (state === 'open' && !isAlike) throw new PaymentUnderWay();
    return state === 'open';
  }
}
