import { expect, it } from '@jest/globals';
import { profile } from './people.fake.ts';
import { similarity } from './similarity.ts';

const opposite = profile({
  topics: ['energy'],
  style: { 'asks-or-suggests': 2, 'gentle-or-direct': 2, 'framed-or-free': 2 },
  roles: ['store'],
  customers: [],
  cycles: ['weeks'],
});

it('finds a coach entirely like themselves', () => {
  expect(similarity(profile(), profile())).toBe(1_000);
});

it('finds two empty lists alike', () => {
  const open = profile({ roles: [], customers: [], cycles: [] });
  expect(similarity(open, open)).toBe(1_000);
});

it('finds little in common between opposites, the same from both sides', () => {
  expect(similarity(profile(), opposite)).toBe(75);
  expect(similarity(opposite, profile())).toBe(75);
});
