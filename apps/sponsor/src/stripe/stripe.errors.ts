import { Problem } from '@aparte/platform';

/** Stripe does not answer, or not now; nothing was changed here. */
export class PaymentServiceUnavailable extends Problem {
  readonly code = 'payment-service-unavailable';
  readonly status = 503;
  readonly title = 'The payment service does not answer: try again in a moment.';
  override readonly headers = { 'Retry-After': '10' };
}

/** Stripe has no such object. */
export class StripeObjectMissing extends Error {
  override readonly name = 'StripeObjectMissing';
}

/** A webhook whose signature is missing, wrong or too old. */
export class SignatureInvalid extends Problem {
  readonly code = 'signature-invalid';
  readonly status = 400;
  readonly title = 'The signature does not belong to this body.';
}
