import { expect, it } from '@jest/globals';
import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { SponsorPlane } from '../sponsor-plane.fake.ts';
import { readVoucher } from './voucher.rules.ts';

const id = '6f9c3a52-8a4d-4c5e-9b1f-0d2e3f4a5b6c';
const org = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
const content = { v: 1, id, org, exp: 1_780_272_000 };

function arrange() {
  const sponsor = new SponsorPlane();
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: sponsor.voucherPublicKey },
    format: 'jwk',
  });
  return { read: (text: string) => readVoucher(text, key), sign: (json: string) => sponsor.signed(json) };
}

it('reads what the sponsor plane signed', () => {
  const { read, sign } = arrange();
  expect(read(sign(JSON.stringify(content)))).toEqual({
    id,
    orgRef: org,
    validUntil: new Date('2026-06-01T00:00:00Z'),
  });
});

it('reads nothing once a single character is changed, added or taken away', () => {
  const { read, sign } = arrange();
  const text = sign(JSON.stringify(content));
  for (let position = 0; position < text.length; position++) {
    const [before, after] = [text.slice(0, position), text.slice(position + 1)];
    const other = text[position] === 'A' ? 'B' : 'A';
    expect(read(before + other + after)).toBeNull();
    expect(read(before + after)).toBeNull();
    expect(read(`${before}A${text.slice(position)}`)).toBeNull();
  }
});

it.each([
  ['another version', { ...content, v: 2 }],
  ['a field too many', { ...content, seat: 1 }],
  ['a field too few', { v: 1, id, org }],
  ['an id that is no UUID', { ...content, id: 'x' }],
  ['an id in capitals', { ...content, id: id.toUpperCase() }],
  ['an organisation that is no UUID', { ...content, org: 7 }],
  ['a date that is text', { ...content, exp: '1780272000' }],
  ['a date that is no whole number', { ...content, exp: 1.5 }],
  ['a date in milliseconds', { ...content, exp: 1_780_272_000_000 }],
  ['a list', [content]],
  ['nothing', null],
])('refuses %s even when it is signed', (_, wrong) => {
  const { read, sign } = arrange();
  expect(read(sign(JSON.stringify(wrong)))).toBeNull();
});

it('refuses signed text that is no JSON', () => {
  const { read, sign } = arrange();
  expect(read(sign('{"v":1'))).toBeNull();
});

it('takes any text without failing', () => {
  const { read } = arrange();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(read(text)).toBeNull();
    }),
  );
});
