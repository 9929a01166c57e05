import { Problem } from '@aparte/platform';

/** The organisation has seats already; a second subscription would be paid twice. */
export class AlreadySubscribed extends Problem {
  readonly code = 'already-subscribed';
  readonly status = 409;
  readonly title = 'This organisation has already bought its seats.';
}

/** A payment is on its way, or another purchase was begun at the same moment. */
export class PaymentUnderWay extends Problem {
  readonly code = 'payment-under-way';
  readonly status = 409;
  readonly title = 'A payment of this organisation is under way: wait for its outcome.';
}

/** A later purchase took this one's place before its page was open. */
export class CheckoutSuperseded extends Problem {
  readonly code = 'checkout-superseded';
  readonly status = 409;
  readonly title = 'Another purchase was begun in the meantime.';
}

/** Stripe tells of an object whose customer is not ours. */
export class UnknownCustomer extends Error {
  override readonly name = 'UnknownCustomer';
}

/** Stripe tells of a payment page that nobody here has asked for. */
export class UnknownCheckout extends Error {
  override readonly name = 'UnknownCheckout';
}
