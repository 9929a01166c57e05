import { expect, it } from '@jest/globals';
import { entriesWith, linesOnPage, pageOf } from './pages.ts';

const numbers = Array.from({ length: 2 * linesOnPage + 1 }, (_, index) => index);

it('cuts a long list into pages that lose nobody', () => {
  const pages = [1, 2, 3].map((number) => pageOf(numbers, number));
  expect(pages.flatMap(({ items }) => items)).toEqual(numbers);
  expect(pages.map(({ count }) => count)).toEqual([3, 3, 3]);
});

it('shows the last page when the wanted one is gone, and one empty page of nothing', () => {
  expect(pageOf(numbers, 9)).toMatchObject({ number: 3, items: [2 * linesOnPage] });
  expect(pageOf([], 4)).toEqual({ items: [], number: 1, count: 1 });
});

it('finds people by parts of their name or address, whatever the capitals and accents', () => {
  const chloe = { name: 'Chloé Dupont', workEmail: 'c.dupont@nordlys.example' };
  const anna = { name: 'Anna Roy', workEmail: 'anna@nordlys.example' };
  const found = (search: string) => entriesWith([chloe, anna], search);
  expect(found('chloe')).toEqual([chloe]);
  expect(found('DUPONT chloé')).toEqual([chloe]);
  expect(found('anna@')).toEqual([anna]);
  expect(found(' ')).toEqual([chloe, anna]);
  expect(found('anna dupont')).toEqual([]);
});
