import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  GateLetterRefused,
  gateLetterKinds,
  parseGateLetter,
  pulseWords,
  sharedPageLimits,
} from './gate-letters.ts';
import type { LetterFault } from './letter-reader.ts';

const page = {
  locale: 'fr',
  author: 'Inès Kerdoncuff',
  title: 'Mon mode d’emploi',
  paragraphs: ['Prévenez-moi la veille.', 'Un essai raté vaut une question 🙂'],
  expiresOn: '2026-12-31',
};
const word = { period: '2026-Q4', rosterSize: 26, word: 'mixed' };

function faultsOf(kind: unknown, payload: unknown): readonly LetterFault[] {
  try {
    parseGateLetter(kind, payload);
  } catch (error) {
    if (error instanceof GateLetterRefused) return error.faults;
    throw error;
  }
  return [];
}

it('reads a page that a rep released', () => {
  expect(parseGateLetter('share.released', page)).toEqual({ kind: 'share.released', payload: page });
});

it('reads the word of a period', () => {
  expect(parseGateLetter('pulse.released', word)).toEqual({ kind: 'pulse.released', payload: word });
});

it('hands out a copy that nobody can change afterwards', () => {
  const { payload } = parseGateLetter('share.released', page);
  expect(payload).not.toBe(page);
  expect(Object.isFrozen(payload)).toBe(true);
  expect(Object.isFrozen((payload as typeof page).paragraphs)).toBe(true);
});

it.each(['seat.accepted', 'share.Released', 'toString', '', null, undefined, 1])(
  'knows no letter of kind %p',
  (kind) => {
    expect(faultsOf(kind, page)).toEqual([{ pointer: '', code: 'unknown_kind' }]);
  },
);

it.each([null, undefined, 'a page', 1, [], new Date(0), new Map()])(
  'refuses %p as the content of a letter',
  (payload) => {
    for (const kind of gateLetterKinds) {
      expect(faultsOf(kind, payload)[0]).toEqual({ pointer: '', code: 'not_an_object' });
    }
  },
);

it('reads an object without a prototype like any other', () => {
  expect(faultsOf('pulse.released', Object.assign(Object.create(null), word))).toEqual([]);
});

it.each(gateLetterKinds)('refuses a field that %s does not have, whatever it holds', (kind) => {
  const good = kind === 'share.released' ? page : word;
  expect(faultsOf(kind, { ...good, claims: 4 })).toEqual([{ pointer: '/claims', code: 'unknown_field' }]);
  expect(faultsOf(kind, { ...good, 'a/b~c': 1 })).toEqual([{ pointer: '/a~1b~0c', code: 'unknown_field' }]);
  expect(faultsOf(kind, { ...good, [Symbol('hidden')]: 1 })).toEqual([
    { pointer: '/Symbol(hidden)', code: 'unknown_field' },
  ]);
  const withPrototypeKey: unknown = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"n":1},'));
  expect(faultsOf(kind, withPrototypeKey)).toEqual([{ pointer: '/__proto__', code: 'unknown_field' }]);
});

it.each(Object.keys(page))('refuses a page without its %s', (field) => {
  const rest = Object.fromEntries(Object.entries(page).filter(([name]) => name !== field));
  expect(faultsOf('share.released', rest)).toEqual([{ pointer: `/${field}`, code: 'missing' }]);
});

it.each(Object.keys(word))('refuses a word without its %s', (field) => {
  const rest = Object.fromEntries(Object.entries(word).filter(([name]) => name !== field));
  expect(faultsOf('pulse.released', rest)).toEqual([{ pointer: `/${field}`, code: 'missing' }]);
});

it.each([
  [{ locale: 'de' }, '/locale', 'not_allowed'],
  [{ locale: undefined }, '/locale', 'not_allowed'],
  [{ author: 7 }, '/author', 'wrong_type'],
  [{ author: '   ' }, '/author', 'empty'],
  [{ author: 'x'.repeat(121) }, '/author', 'too_long'],
  [{ title: 'Prix\u202eunam' }, '/title', 'unclean_text'],
  [{ title: 'two\nlines' }, '/title', 'unclean_text'],
  [{ title: 'half a sign \ud800' }, '/title', 'unclean_text'],
  [{ paragraphs: 'text' }, '/paragraphs', 'wrong_type'],
  [{ paragraphs: [] }, '/paragraphs', 'empty'],
  [{ paragraphs: Array.from({ length: 41 }, () => 'x') }, '/paragraphs', 'too_many'],
  [{ paragraphs: ['fine', { html: '<b>' }] }, '/paragraphs/1', 'wrong_type'],
  [{ paragraphs: ['x'.repeat(2_001)] }, '/paragraphs/0', 'too_long'],
  [{ paragraphs: Array.from({ length: 10 }, () => 'é'.repeat(1_000)) }, '', 'too_large'],
  [{ expiresOn: '2026-02-30' }, '/expiresOn', 'invalid_date'],
  [{ expiresOn: '2026-13-01' }, '/expiresOn', 'invalid_date'],
  [{ expiresOn: '2026-12-31T00:00:00Z' }, '/expiresOn', 'invalid_date'],
  [{ expiresOn: 20261231 }, '/expiresOn', 'invalid_date'],
])('refuses a page with %j', (change, pointer, code) => {
  expect(faultsOf('share.released', { ...page, ...change })).toEqual([{ pointer, code }]);
});

it.each([
  [{ period: '2026-Q5' }, '/period', 'not_allowed'],
  [{ period: '2026-10' }, '/period', 'not_allowed'],
  [{ period: '2026-Q4\n' }, '/period', 'not_allowed'],
  [{ period: 2026 }, '/period', 'wrong_type'],
  [{ rosterSize: '26' }, '/rosterSize', 'wrong_type'],
  [{ rosterSize: 26.5 }, '/rosterSize', 'wrong_type'],
  [{ rosterSize: 0 }, '/rosterSize', 'out_of_range'],
  [{ rosterSize: 100_001 }, '/rosterSize', 'out_of_range'],
  [{ word: 'excellent' }, '/word', 'not_allowed'],
  [{ word: undefined }, '/word', 'not_allowed'],
])('refuses a word with %j', (change, pointer, code) => {
  expect(faultsOf('pulse.released', { ...word, ...change })).toEqual([{ pointer, code }]);
});

it.each([
  [
    'a team of nine never gets a word',
    { period: '2026-H2', rosterSize: 9, word: 'good' },
    'word_for_small_team',
  ],
  ['a team of ten always gets one', { period: '2026-H2', rosterSize: 10, word: null }, 'word_missing'],
  [
    'a team of nineteen gets it by half-year',
    { period: '2026-Q4', rosterSize: 19, word: 'good' },
    'period_for_other_size',
  ],
  [
    'a team of twenty gets it by quarter',
    { period: '2026-H2', rosterSize: 20, word: 'good' },
    'period_for_other_size',
  ],
])('%s', (_rule, payload, code) => {
  expect(faultsOf('pulse.released', payload)).toMatchObject([{ code }]);
});

it.each([
  { period: '2026-H2', rosterSize: 9, word: null },
  { period: '2026-H1', rosterSize: 10, word: 'strained' },
  { period: '2026-H1', rosterSize: 19, word: 'good' },
  { period: '2026-Q1', rosterSize: 20, word: 'mixed' },
])('accepts %j', (payload) => {
  expect(faultsOf('pulse.released', payload)).toEqual([]);
});

it('names every fault at once, and never repeats the content in its message', () => {
  expect.assertions(3);
  try {
    parseGateLetter('share.released', {
      ...page,
      author: 'SECRET'.repeat(40),
      locale: 'SECRET',
      extra: 'SECRET',
    });
  } catch (error) {
    expect(error).toMatchObject({ name: 'GateLetterRefused', code: 'gate_letter_refused' });
    expect((error as Error).message).toBe(
      'Letter refused: /extra unknown_field, /locale not_allowed, /author too_long',
    );
  }
  expect(() => parseGateLetter('x', {})).toThrow('Letter refused: / unknown_kind');
});

it('accepts the largest page that the limits allow', () => {
  const largest = { ...page, author: 'a'.repeat(sharedPageLimits.author), paragraphs: ['p'.repeat(2_000)] };
  expect(faultsOf('share.released', largest)).toEqual([]);
});

it('never returns anything but the known fields, whatever comes in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...gateLetterKinds), fc.anything(), (kind, payload) => {
      const faults = faultsOf(kind, payload);
      expect(faults.length).toBeGreaterThan(0);
    }),
  );
});

it('has a wording in both languages for every word and for its absence', () => {
  for (const { fr, en } of Object.values(pulseWords))
    expect([fr, en].every((text) => text.length > 2)).toBe(true);
});
