import { expect, it } from '@jest/globals';
import { derivedId } from './derived-id.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('is the same for the same parts', () => {
  expect(derivedId('north', 'a')).toBe(derivedId('north', 'a'));
});

it('differs when any part differs', () => {
  const ids = [
    derivedId('north', 'a'),
    derivedId('south', 'a'),
    derivedId('north', 'b'),
    derivedId('northa'),
  ];
  expect(new Set(ids).size).toBe(4);
});

it('keeps the border between two parts', () => {
  expect(derivedId('ab', 'c')).not.toBe(derivedId('a', 'bc'));
});

it('has the shape of a UUID', () => {
  expect(derivedId('north', 'a')).toMatch(UUID);
});
