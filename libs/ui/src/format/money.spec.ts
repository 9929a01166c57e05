import { expect, it } from '@jest/globals';
import { formatMoney } from './money.ts';

/** Spaces that hold words together, written out so that a reader of this file sees them. */
const visible = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');

it('writes whole amounts without cents', () => {
  expect(visible(formatMoney(39_00, 'EUR', 'fr'))).toBe('39_€');
  expect(formatMoney(39_00, 'EUR', 'en')).toBe('€39');
});

it('writes cents when there are some, both digits', () => {
  expect(visible(formatMoney(561_60, 'EUR', 'fr'))).toBe('561,60_€');
  expect(formatMoney(561_60, 'EUR', 'en')).toBe('€561.60');
});

it('groups thousands as the reader does', () => {
  expect(visible(formatMoney(1_234_567_05, 'EUR', 'fr'))).toBe('1_234_567,05_€');
  expect(formatMoney(1_234_567_05, 'EUR', 'en')).toBe('€1,234,567.05');
});

it('shows one cent and nothing at all', () => {
  expect(visible(formatMoney(1, 'EUR', 'fr'))).toBe('0,01_€');
  expect(visible(formatMoney(0, 'EUR', 'fr'))).toBe('0_€');
});
