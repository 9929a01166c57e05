import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  accessHash,
  accessTag,
  chainStart,
  isIntact,
  keptMonths,
  monthOf,
  type HashedAccess,
} from './access-chain.rules.ts';

const key = Buffer.alloc(32, 3);
const subjectTag = accessTag(key, 'subject', 'ines');

/** A chain as it grows day after day. */
function chainOf(kinds: readonly string[]): HashedAccess[] {
  let former = chainStart;
  return kinds.map((kind, index) => {
    const access = {
      subjectTag,
      place: index + 1,
      day: `2026-03-${String(index + 1).padStart(2, '0')}`,
      actorTag: accessTag(key, 'actor', 'ana'),
      kind,
    };
    former = accessHash(key, former, access);
    return { ...access, hash: former };
  });
}

function headOf(chain: readonly HashedAccess[]) {
  return { length: chain.length, hash: chain.at(-1)?.hash ?? chainStart };
}

const chains = fc.array(fc.constantFrom('coach-list', 'coach-week', 'matcher'), {
  minLength: 1,
  maxLength: 8,
});

it('takes a chain as it was written for intact', () => {
  fc.assert(
    fc.property(chains, (kinds) => {
      const chain = chainOf(kinds);
      expect(isIntact(key, chain, headOf(chain))).toBe(true);
    }),
  );
});

it('notices an entry that was altered in any field, taken out, or put elsewhere', () => {
  fc.assert(
    fc.property(chains, fc.nat(), (kinds, pick) => {
      const chain = chainOf(kinds);
      const at = pick % chain.length;
      const altered = [
        { kind: 'operator-report' },
        { day: '2026-04-01' },
        { place: 99 },
        { actorTag: accessTag(key, 'actor', 'marc') },
        { subjectTag: accessTag(key, 'subject', 'marc') },
        { hash: Buffer.alloc(32, 9) },
      ].map((change) => chain.map((entry, index) => (index === at ? { ...entry, ...change } : entry)));
      const shorter = chain.filter((_, index) => index !== at);
      for (const forged of [...altered, shorter]) expect(isIntact(key, forged, headOf(chain))).toBe(false);
    }),
  );
});

it('notices a chain that was cut at its end or mended without the key', () => {
  const chain = chainOf(['coach-list', 'coach-week']);
  expect(isIntact(key, chain.slice(0, 1), headOf(chain))).toBe(false);
  const forger = Buffer.alloc(32, 4);
  const mended = chain.map((entry, index) => ({
    ...entry,
    hash: accessHash(forger, chain[index - 1]?.hash ?? chainStart, entry),
  }));
  expect(isIntact(key, mended, headOf(mended))).toBe(false);
});

it('names the two sides of one person apart, and nobody alike in two months', () => {
  const tags = [
    accessTag(key, 'actor', 'ines'),
    accessTag(key, 'subject', 'ines'),
    accessTag(Buffer.alloc(32, 5), 'subject', 'ines'),
    accessTag(key, 'subject', 'marc'),
  ].map((tag) => tag.toString('hex'));
  expect(new Set(tags).size).toBe(4);
});

it.each([
  ['2026-03-31', '2026-03', '2024-03'],
  ['2026-01-01', '2026-01', '2024-01'],
])('keeps on %s the month %s and the 24 before it, back to %s', (today, first, last) => {
  const months = keptMonths(today);
  expect([months.length, months[0], months.at(-1)]).toEqual([25, first, last]);
  expect(monthOf(today)).toBe(first);
});
