import { Injectable } from '@nestjs/common';
import { derivedId } from '../requests/derived-id.ts';
import { stripeTexts } from './egress.rules.ts';
import { StripeGateway } from './stripe-gateway.ts';

/** A price as Stripe keeps it: what a seat costs, and how often. */
export interface SeatPrice {
  interval: 'month' | 'year';
  seatPriceCents: number;
}

const PAGE = 100;

/**
 * Makes what we sell known to Stripe, once: the product, a price for each interval and amount, and the VAT rate.
 * A price that changes here is a new price there; what was sold at the old one keeps it.
 */
@Injectable()
export class SeatCatalogue {
  constructor(private readonly gateway: StripeGateway) {}

  /** The Stripe id of a price. */
  async priceId({ interval, seatPriceCents }: SeatPrice): Promise<string> {
    const lookupKey = `seat_${interval}_eur_${seatPriceCents}`;
    const known = await this.gateway.read(
      { lookup_keys: [lookupKey], active: true, limit: 1 },
      (stripe, parameters) => stripe.prices.list(parameters),
    );
    const [price] = known.data;
    if (price) return price.id;

    const product = await this.productId();
    const parameters = {
      product,
      currency: 'eur',
      unit_amount: seatPriceCents,
      recurring: { interval },
      tax_behavior: 'exclusive' as const,
      lookup_key: lookupKey,
    };
    const idempotencyKey = derivedId('prices.create', lookupKey, product);
    const made = await this.gateway.command({ parameters, idempotencyKey }, (stripe, body, options) =>
      stripe.prices.create(body, options),
    );
    return made.id;
  }

  /** The Stripe id of the French VAT rate, added on top of prices. */
  async taxRateId(percentage: number): Promise<string> {
    const reference = derivedId('tax-rate', `FR ${percentage}`);
    const known = await this.gateway.read({ active: true, limit: PAGE }, (stripe, parameters) =>
      stripe.taxRates.list(parameters),
    );
    const rate = known.data.find(({ metadata }) => metadata?.['ref'] === reference);
    if (rate) return rate.id;

    const parameters = {
      display_name: stripeTexts.vat,
      percentage,
      inclusive: false,
      country: 'FR',
      tax_type: 'vat' as const,
      metadata: { ref: reference },
    };
    const idempotencyKey = derivedId('taxRates.create', reference);
    const made = await this.gateway.command({ parameters, idempotencyKey }, (stripe, body, options) =>
      stripe.taxRates.create(body, options),
    );
    return made.id;
  }

  private async productId(): Promise<string> {
    const reference = derivedId('product', 'seat');
    const known = await this.gateway.read({ limit: PAGE }, (stripe, parameters) =>
      stripe.products.list(parameters),
    );
    const product = known.data.find(({ metadata }) => metadata['ref'] === reference);
    if (product) return product.id;

    const parameters = { name: stripeTexts.seat, metadata: { ref: reference } };
    const idempotencyKey = derivedId('products.create', reference);
    const made = await this.gateway.command({ parameters, idempotencyKey }, (stripe, body, options) =>
      stripe.products.create(body, options),
    );
    return made.id;
  }
}
