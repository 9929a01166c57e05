import { OffersQueries, type OfferView } from './offers.queries.ts';

/** Offers as a test tells them. */
export class FakeOffersQueries extends OffersQueries {
  constructor(private readonly offer: (orgRef: string) => OfferView | null) {
    super();
  }

  override findName(orgRef: string): Promise<string | null> {
    return Promise.resolve(this.offer(orgRef)?.orgName ?? null);
  }

  override find(orgRef: string): Promise<OfferView | null> {
    return Promise.resolve(this.offer(orgRef));
  }
}
