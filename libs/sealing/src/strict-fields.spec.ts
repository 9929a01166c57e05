import { expect, it } from '@jest/globals';
import { requireText, StrictFields } from './strict-fields.ts';
import { refusal } from './world.fake.ts';

const read = <Result>(value: unknown, how: (fields: StrictFields<'a'>) => Result): Result =>
  how(new StrictFields({ a: value }, ['a']));

it.each([null, undefined, 1, 'text', [], [1], true])('refuses %j where an object belongs', (value) => {
  expect(refusal(() => new StrictFields(value, []))).toBe('field');
});

it('refuses a missing and an unknown field', () => {
  expect(refusal(() => new StrictFields({ a: 1 }, ['a', 'b']))).toBe('field');
  expect(refusal(() => new StrictFields({ b: 1 }, ['a']))).toBe('field');
  expect(refusal(() => new StrictFields({ a: 1, b: 2, c: 3 }, ['a', 'b']))).toBe('field');
  expect(refusal(() => new StrictFields({ a: 1, [Symbol('b')]: 2 }, ['a']))).toBe('field');
  expect(refusal(() => new StrictFields(JSON.parse('{"a":1,"__proto__":{}}'), ['a']))).toBe('field');
});

it('does not take an inherited field for a field', () => {
  expect(refusal(() => new StrictFields(Object.create({ a: 1 }), ['a']))).toBe('field');
  expect(refusal(() => new StrictFields({}, ['toString']))).toBe('field');
});

it.each([0, 2, '1', null, true])('refuses version %j', (version) => {
  expect(refusal(() => read(version, (fields) => fields.version('a')))).toBe('version');
});

it.each([1, null, '', 'a\u0000', 'a\n', 'a\u0085', 'a\u2028', 'x'.repeat(321)])(
  'refuses the id %j',
  (text) => {
    expect(refusal(() => read(text, (fields) => fields.text('a')))).toBe('field');
  },
);

it('refuses an id with half a character and takes any other script', () => {
  expect(refusal(() => requireText('a\ud800', 'id'))).toBe('encoding');
  expect(requireText('é从', 'id')).toBe('é从');
  expect(requireText('x'.repeat(320), 'id')).toHaveLength(320);
});

it.each(['c', '', 1, null, undefined])('refuses the word %j', (word) => {
  expect(refusal(() => read(word, (fields) => fields.word('a', ['a', 'b'])))).toBe('field');
});

it.each([-1, 11, 1.5, -0, '1', null, Number.NaN, 2 ** 53])(
  'refuses %p as a number from 0 to 10',
  (number) => {
    expect(refusal(() => read(number, (fields) => fields.integer('a', 0, 10)))).toBe('field');
  },
);

it('takes both bounds of a number and safe integers where no bound is given', () => {
  expect([0, 10].map((number) => read(number, (fields) => fields.integer('a', 0, 10)))).toEqual([0, 10]);
  expect(read(2 ** 53 - 1, (fields) => fields.integer('a', 0))).toBe(2 ** 53 - 1);
  expect(refusal(() => read(2 ** 53, (fields) => fields.integer('a', 0)))).toBe('field');
});

it.each([
  ['AAA', 'length'],
  ['AAAAA', 'encoding'],
  ['AAAAAA', 'length'],
  ['', 'length'],
  ['AAA=', 'encoding'],
  [7, 'field'],
  [null, 'field'],
])('refuses %j as three bytes', (text, code) => {
  expect(refusal(() => read(text, (fields) => fields.base64('a', 3)))).toBe(code);
});

it('takes exactly the lengths given', () => {
  const readEither = (text: string): string => read(text, (fields) => fields.base64('a', 0, 3));
  expect(['', 'AAAA'].map(readEither)).toEqual(['', 'AAAA']);
  expect(refusal(() => readEither('AA'))).toBe('length');
});

it('takes any length within bounds', () => {
  const readSome = (text: string): string => read(text, (fields) => fields.base64Within('a', 1, 3));
  expect(['AA', 'AAA', 'AAAA'].map(readSome)).toEqual(['AA', 'AAA', 'AAAA']);
  expect(refusal(() => readSome(''))).toBe('length');
  expect(refusal(() => readSome('AAAAAA'))).toBe('length');
});

it('refuses an oversized text by its length, before it looks at any character', () => {
  expect(refusal(() => read('?'.repeat(1000), (fields) => fields.base64('a', 3)))).toBe('length');
});

it.each([0, 1, 'true', null])('refuses %j as yes or no', (value) => {
  expect(refusal(() => read(value, (fields) => fields.boolean('a')))).toBe('field');
});

it('reads lists up to their bound and refuses longer ones and other things', () => {
  const readList = (value: unknown): unknown => read(value, (fields) => fields.list('a', 2, String));
  expect(readList([1, 2])).toEqual(['1', '2']);
  expect(refusal(() => readList([1, 2, 3]))).toBe('field');
  expect(refusal(() => readList({ length: 0 }))).toBe('field');
  expect(refusal(() => readList('ab'))).toBe('field');
});

it('names the field at fault', () => {
  expect(() => read(1, (fields) => fields.text('a'))).toThrow('(a)');
});
