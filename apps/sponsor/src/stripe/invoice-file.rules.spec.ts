import { expect, it } from '@jest/globals';
import { isStripeAddress, type StripePlace } from './invoice-file.rules.ts';

const standIn: StripePlace = { host: '127.0.0.1', port: 4_400, protocol: 'http' };

it.each([
  'https://pay.stripe.com/invoice/acct_1/live_1/pdf?s=ap',
  'https://stripe.com/x',
  'https://files.stripe.com/x',
])('fetches %s from Stripe', (address) => {
  expect(isStripeAddress(new URL(address), null)).toBe(true);
});

it.each([
  'http://pay.stripe.com/invoice',
  'https://pay.stripe.com:8443/invoice',
  'https://stripe.com.evil.example/invoice',
  'https://evilstripe.com/invoice',
  'https://pay.stripe.com@evil.example/invoice',
  'https://user:secret@pay.stripe.com/invoice',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
])('does not fetch %s', (address) => {
  expect(isStripeAddress(new URL(address), null)).toBe(false);
});

it('asks the stand-in and nobody else when there is one', () => {
  const isAsked = (address: string): boolean => isStripeAddress(new URL(address), standIn);
  expect(isAsked('http://127.0.0.1:4400/invoices/x/pdf')).toBe(true);
  expect(isAsked('http://127.0.0.1:4401/invoices/x/pdf')).toBe(false);
  expect(isAsked('https://127.0.0.1:4400/invoices/x/pdf')).toBe(false);
  expect(isAsked('https://pay.stripe.com/x')).toBe(false);
});
