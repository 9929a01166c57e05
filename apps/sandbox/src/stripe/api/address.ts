import type { Stripe } from 'stripe';

import { Optional, Text } from './parameters.ts';

/** A postal address as it is sent. */
export class AddressFields {
  @Optional()
  @Text()
  line1?: string;

  @Optional()
  @Text()
  line2?: string;

  @Optional()
  @Text()
  postal_code?: string;

  @Optional()
  @Text()
  city?: string;

  @Optional()
  @Text()
  state?: string;

  @Optional()
  @Text(2)
  country?: string;
}

/** The address as it is answered: every part named, the missing ones empty. */
export function toAddress(fields: AddressFields): Stripe.Address {
  return {
    city: fields.city ?? null,
    country: fields.country ?? null,
    line1: fields.line1 ?? null,
    line2: fields.line2 ?? null,
    postal_code: fields.postal_code ?? null,
    state: fields.state ?? null,
  };
}
