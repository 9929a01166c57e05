import { expect, it } from '@jest/globals';
import { openAccount } from './account.ts';
import { encodeBase64Url, tup } from './encoding.ts';
import { provePossession, verifyPossession } from './possession.ts';
import { sign } from './signing.ts';
import { coach, person, refusal, rep } from './world.fake.ts';

const challenge = encodeBase64Url(new Uint8Array(32).fill(5));
const claim = { purpose: 'recovery-code', challenge };
const proof = provePossession(rep.account, claim);

it('convinces whoever knows the public keys', () => {
  expect(() => {
    verifyPossession(rep.identity, claim, proof);
  }).not.toThrow();
});

it('is the signature that the protocol describes', () => {
  const bytes = tup('cce1/possession', 'u-rep', 'recovery-code', new Uint8Array(32).fill(5));
  expect(proof).toBe(sign(bytes, rep.account.signSecretKey));
});

it('does not convince for somebody else with the same keys', () => {
  const twin = openAccount(new Uint8Array(32).fill(1), 'u-twin');
  const foreign = provePossession(twin, claim);
  expect(
    refusal(() => {
      verifyPossession(rep.identity, claim, foreign);
    }),
  ).toBe('signature');
});

it.each([
  ['another purpose', rep.identity, { ...claim, purpose: 'erase' }],
  ['another challenge', rep.identity, { ...claim, challenge: encodeBase64Url(new Uint8Array(32)) }],
  ['other keys', coach.identity, claim],
  ['the keys of another generation', person('u-rep', 11, rep).identity, claim],
])('does not convince for %s', (_case, identity, asked) => {
  expect(
    refusal(() => {
      verifyPossession(identity, asked, proof);
    }),
  ).toBe('signature');
});

it.each([
  ['a short challenge', { ...claim, challenge: encodeBase64Url(new Uint8Array(31)) }, proof, 'length'],
  ['a challenge that is no base64url', { ...claim, challenge: '!' }, proof, 'encoding'],
  ['no purpose', { ...claim, purpose: '' }, proof, 'field'],
  ['an empty proof', claim, '', 'length'],
  ['a proof with a byte too many', claim, encodeBase64Url(new Uint8Array(65)), 'length'],
  ['a proof that is no base64url', claim, `${proof.slice(0, -1)}=`, 'encoding'],
])('refuses %s', (_case, asked, shown, code) => {
  expect(
    refusal(() => {
      verifyPossession(rep.identity, asked, shown);
    }),
  ).toBe(code);
});
