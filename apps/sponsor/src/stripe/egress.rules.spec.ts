import { expect, it } from '@jest/globals';
import { assertMayLeave, EgressRefused } from './egress.rules.ts';

const REF = '6f0c8d1e-27a4-4d0e-9f6b-1f2d3c4b5a69';
const refusalOf = (value: unknown): unknown => {
  try {
    assertMayLeave(value);
    return null;
  } catch (error) {
    return error;
  }
};

it('lets the parameters of a checkout pass', () => {
  const parameters = {
    mode: 'subscription',
    customer: 'cus_1',
    line_items: [{ price: 'price_1', quantity: 12 }],
    metadata: { ref: REF },
    subscription_data: { metadata: { ref: REF }, default_tax_rates: ['txr_1'] },
  };
  expect(refusalOf(parameters)).toBeNull();
});

it.each([
  [{ metadata: { ref: REF, coach: REF } }, '/metadata/coach'],
  [{ metadata: { ref: 'anna@nordlys.example' } }, '/metadata/ref'],
  [{ metadata: { ref: 12 } }, '/metadata/ref'],
  [{ metadata: 'ref' }, '/metadata'],
  [{ subscription_data: { metadata: { period: '2026-11' } } }, '/subscription_data/metadata/period'],
  [{ description: 'Twelve seats, seven of them used' }, '/description'],
  [{ line_items: [{ price: 'price_1', quantity: 1, description: 'x' }] }, '/line_items/0/description'],
  [{ invoice_settings: { footer: 'x' } }, '/invoice_settings'],
])('stops %j', (parameters, place) => {
  expect(refusalOf(parameters)).toEqual(new EgressRefused(place));
});

it('does not repeat the content that it stops', () => {
  expect(String(refusalOf({ metadata: { ref: 'secret-marker' } }))).not.toContain('secret-marker');
});
