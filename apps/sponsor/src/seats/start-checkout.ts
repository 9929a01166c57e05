import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@aparte/platform';
import { AccountsQueries, type DirectorOfOrganisation } from '../accounts/accounts.queries.ts';
import { DirectorUnitOfWork } from '../database/units-of-work.ts';
import { derivedId } from '../requests/derived-id.ts';
import { OpenPaymentPage } from './open-payment-page.ts';
import { ReserveCheckout } from './reserve-checkout.ts';
import type { CheckoutPageResponse, StartCheckoutRequest } from './seats.dto.ts';
import { SeatsQueries } from './seats.queries.ts';

/** A director begins to buy seats and is sent to the payment page. */
@Injectable()
export class StartCheckout {
  constructor(
    private readonly unitOfWork: DirectorUnitOfWork,
    private readonly accounts: AccountsQueries,
    private readonly seats: SeatsQueries,
    private readonly reserve: ReserveCheckout,
    private readonly openPage: OpenPaymentPage,
  ) {}

  async execute(person: SignedIn, request: StartCheckoutRequest): Promise<CheckoutPageResponse> {
    const { director, id, url } = await this.begin(person, request.requestId);
    if (url) return { checkoutId: id, url };

    const { seats, interval } = request;
    const { organisationId } = director;
    const checkout = await this.reserve.execute({ id, organisationId, seats, interval });
    return {
      checkoutId: checkout.id,
      url: checkout.url ?? (await this.openPage.execute(checkout, director)),
    };
  }

  /** Who buys, under which identifier, and the page that the same request was answered with before. */
  private begin(
    person: SignedIn,
    requestId: string,
  ): Promise<{ director: DirectorOfOrganisation; id: string; url: string | null }> {
    return this.unitOfWork.run(person.token, async () => {
      const director = await this.accounts.director(person.accountId);
      const id = derivedId('checkout', director.organisationId, requestId);
      const known = await this.seats.checkout(id);
      return { director, id, url: known?.url ?? null };
    });
  }
}
