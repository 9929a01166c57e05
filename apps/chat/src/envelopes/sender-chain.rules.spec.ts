import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainFault, EMPTY_HEAD } from './sender-chain.rules.ts';

const head = { sequence: 4, hash: 'fourth' };

it.each([
  ['the next one', head, { sq: 5, pv: 'fourth' }, null],
  ['the first of all', EMPTY_HEAD, { sq: 1, pv: '' }, null],
  ['one too far', head, { sq: 6, pv: 'fourth' }, 'sequence-gap'],
  ['a number that is taken', head, { sq: 4, pv: 'third' }, 'sequence-fork'],
  ['the next number after another history', head, { sq: 5, pv: 'another' }, 'sequence-fork'],
  ['a first one that claims to follow something', EMPTY_HEAD, { sq: 1, pv: 'x' }, 'sequence-fork'],
])('judges %s', (_, at, link, fault) => {
  expect(chainFault(at, link)).toBe(fault);
});

it('takes exactly one place in every chain', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), fc.string(), fc.string(), (sequence, sq, hash, pv) => {
      const isNext = sq === sequence + 1 && pv === hash;
      expect(chainFault({ sequence, hash }, { sq, pv }) === null).toBe(isNext);
    }),
  );
});
