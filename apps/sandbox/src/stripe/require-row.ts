import { resourceMissing } from './api/stripe-error.ts';
import type { StripeRows } from './rows.ts';
import type { StripeStore } from './stripe-store.ts';

/** What Stripe calls the objects that can be asked for by their id. */
const names = {
  checkout_order: 'checkout.session',
  checkout_session: 'checkout.session',
  customer: 'customer',
  event: 'event',
  invoice: 'invoice',
  price: 'price',
  product: 'product',
  subscription: 'subscription',
  tax_rate: 'tax rate',
} as const;

/** The row with this id, or Stripe's refusal, which names the parameter that the id came in. */
export function requireRow<Kind extends keyof typeof names>(
  store: StripeStore,
  kind: Kind,
  id: string,
  param?: string,
): StripeRows[Kind] {
  const row = store.get(kind, id);
  if (!row) throw resourceMissing(names[kind], id, param);
  return row;
}
