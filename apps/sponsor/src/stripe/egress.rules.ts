/** The only texts of ours that Stripe may print on its pages, invoices and receipts. */
export const stripeTexts = {
  seat: 'Place Aparté / Aparté seat',
  vat: 'TVA',
} as const;

const metadataKeys: readonly string[] = ['ref'];
const OPAQUE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Every parameter that we ever send; a new one is added here knowingly or does not leave. */
const parameterNames = new Set([
  'active',
  'billing_mode',
  'cancel_url',
  'client_reference_id',
  'country',
  'currency',
  'customer',
  'default_tax_rates',
  'display_name',
  'email',
  'expand',
  'inclusive',
  'interval',
  'line_items',
  'limit',
  'locale',
  'lookup_key',
  'lookup_keys',
  'metadata',
  'mode',
  'name',
  'percentage',
  'preferred_locales',
  'price',
  'product',
  'quantity',
  'recurring',
  'subscription_data',
  'success_url',
  'tax_behavior',
  'tax_type',
  'type',
  'unit_amount',
]);

/** Something was about to go to Stripe that is not on the list; names the place, never the content. */
export class EgressRefused extends Error {
  constructor(readonly place: string) {
    super(`This may not be sent to Stripe: ${place}`);
    this.name = 'EgressRefused';
  }
}

/**
 * Looks through a whole request before it leaves: known parameter names only, metadata of opaque references only.
 *
 * What Stripe knows, its dashboard, its mails and its invoices tell; so nothing goes there by accident.
 */
export function assertMayLeave(value: unknown, place = ''): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      assertMayLeave(item, `${place}/${index}`);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;

  for (const [name, content] of Object.entries(value)) {
    const here = `${place}/${name}`;
    if (!parameterNames.has(name)) throw new EgressRefused(here);
    if (name === 'metadata') assertOpaque(content, here);
    else assertMayLeave(content, here);
  }
}

function assertOpaque(metadata: unknown, place: string): void {
  if (typeof metadata !== 'object' || metadata === null) throw new EgressRefused(place);
  for (const [key, value] of Object.entries(metadata)) {
    const isReference = metadataKeys.includes(key) && typeof value === 'string' && OPAQUE.test(value);
    if (!isReference) throw new EgressRefused(`${place}/${key}`);
  }
}
