import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { haystackOf } from './disguises.ts';
import type { Marker } from './ledger.ts';
import type { Place, PlaceKind } from './places.ts';
import { search } from './search.ts';

const TEXT = 'Maude Kavorimute';
const MESSAGE: Marker = { text: TEXT, field: 'message.content', what: 'a message' };

function placeWith(bytes: Buffer, kind: PlaceKind = 'private database'): Place {
  const hidden = Buffer.concat([Buffer.from([0, 255, 10]), bytes, Buffer.from([0, 200, 61])]);
  return { kind, name: 'somewhere', ...haystackOf(hidden) };
}

const between = (before: number): Buffer =>
  Buffer.concat([Buffer.alloc(before, 'x'), Buffer.from(TEXT), Buffer.from('yz')]);

const FORMS: Record<string, Buffer> = {
  'as it is': Buffer.from(TEXT),
  'in capitals': Buffer.from(TEXT.toUpperCase()),
  'in UTF-16': Buffer.from(TEXT, 'utf16le'),
  'percent-encoded': Buffer.from(encodeURIComponent(TEXT)),
  'in a form': Buffer.from(new URLSearchParams({ name: TEXT }).toString()),
  'in hexadecimal': Buffer.from(Buffer.from(TEXT).toString('hex')),
  'in capital hexadecimal': Buffer.from(Buffer.from(TEXT).toString('hex').toUpperCase()),
  'in base64': Buffer.from(between(0).toString('base64')),
  'in base64, one further': Buffer.from(between(1).toString('base64')),
  'in base64, two further': Buffer.from(between(2).toString('base64')),
  'in base64url': Buffer.from(between(1).toString('base64url')),
  'as the bytes of a SHA-256': createHash('sha256').update(TEXT).digest(),
  'as a SHA-256 in hexadecimal': Buffer.from(createHash('sha256').update(TEXT).digest('hex')),
  'as an MD5 of the small letters': Buffer.from(createHash('md5').update(TEXT.toLowerCase()).digest('hex')),
};

for (const [form, bytes] of Object.entries(FORMS)) {
  test(`finds a text ${form}`, () => {
    expect(search([MESSAGE], [placeWith(bytes)])).toHaveLength(1);
  });
}

test('finds a text with accents behind the escapes of JSON', () => {
  const marker: Marker = { ...MESSAGE, text: 'Maëlle dit tout' };
  expect(search([marker], [placeWith(Buffer.from('"Ma\\u00EBlle dit tout"'))])).toHaveLength(1);
});

test('finds nothing in other words', () => {
  expect(search([MESSAGE], [placeWith(Buffer.from('Maude Kavorimuto'))])).toEqual([]);
});

test('lets a name lie where the published table says so, and nowhere else', () => {
  const places = (['sponsor database', 'private database', 'server logs', 'payment requests'] as const).map(
    (kind) => placeWith(Buffer.from(TEXT), kind),
  );
  const allowed = (field: Marker['field']): string[] =>
    search([{ ...MESSAGE, field }], places)
      .filter(({ isAllowed }) => isAllowed)
      .map(({ place }) => place.kind);
  expect(allowed('roster.name')).toEqual(['sponsor database']);
  expect(allowed('rep.displayName')).toEqual(['private database']);
  expect(allowed('rep.personalEmail')).toEqual([]);
  expect(allowed('message.content')).toEqual([]);
  expect(allowed('organisation.name')).toEqual(['sponsor database', 'private database', 'payment requests']);
});

test('lets a director’s password travel to their own door only', () => {
  const password: Marker = { ...MESSAGE, field: 'credential.password', what: 'the password of a director' };
  const sent = (name: string): Place => ({
    ...placeWith(Buffer.from(TEXT), 'traffic of the sponsor site'),
    name,
  });
  const verdicts = search([password], [sent('request POST /v1/login'), sent('request POST /v1/checkouts')]);
  expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual([true, false]);
});
