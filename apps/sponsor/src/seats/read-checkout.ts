import { Injectable } from '@nestjs/common';
import { NotFound, type SignedIn } from '@aparte/platform';
import { DirectorUnitOfWork } from '../database/units-of-work.ts';
import { SeatsQueries, type CheckoutView } from './seats.queries.ts';
import { SyncCheckout } from './sync-checkout.ts';

/** A director comes back from the payment page, often before Stripe's webhook does. */
@Injectable()
export class ReadCheckout {
  constructor(
    private readonly unitOfWork: DirectorUnitOfWork,
    private readonly seats: SeatsQueries,
    private readonly syncCheckout: SyncCheckout,
  ) {}

  async execute(person: SignedIn, checkoutId: string): Promise<CheckoutView> {
    const checkout = await this.read(person, checkoutId);
    if (checkout.state !== 'open' || !checkout.sessionId) return checkout;

    await this.syncCheckout.execute(checkout.sessionId);
    return this.read(person, checkoutId);
  }

  private async read(person: SignedIn, checkoutId: string): Promise<CheckoutView> {
    const checkout = await this.unitOfWork.run(person.token, () => this.seats.checkout(checkoutId));
    if (!checkout) throw new NotFound();
    return checkout;
  }
}
