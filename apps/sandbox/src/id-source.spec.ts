import { expect, it } from '@jest/globals';

import { RandomIds, SeededIds } from './id-source.ts';

it('draws the same tokens in the same order for the same seed', () => {
  const one = new SeededIds('world');
  const twin = new SeededIds('world');
  const drawn = [one.token('cus'), one.token('cus'), one.token('in')];

  expect([twin.token('cus'), twin.token('cus'), twin.token('in')]).toEqual(drawn);
  expect(new Set(drawn).size).toBe(3);
  expect(new SeededIds('another world').token('cus')).not.toBe(drawn[0]);
});

it('draws each series without regard to the others', () => {
  const quiet = new SeededIds('world');
  const busy = new SeededIds('world');
  busy.token('mail');

  expect(busy.token('cus')).toBe(quiet.token('cus'));
});

it('starts over when it is restarted', () => {
  const ids = new SeededIds('world');
  const first = ids.token('cus');

  ids.restart();

  expect(ids.token('cus')).toBe(first);
});

it('draws tokens of 24 letters and digits that differ', () => {
  const ids = new RandomIds();
  const tokens = Array.from({ length: 100 }, () => ids.token());

  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) expect(token).toMatch(/^[0-9A-Za-z]{24}$/);
});
