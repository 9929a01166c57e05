import { expect, it } from '@jest/globals';
import { decodeBase64Url, encodeBase64Url, encodeText, tup } from './encoding.ts';
import { markVerified } from './peer-pin.ts';
import { openPinVault, parseSealedPinVault, sealPinVault } from './pin-vault.ts';
import { seal } from './seal.ts';
import { coach, flipBit, pinOf, refusal, rep, stranger } from './world.fake.ts';

const vault = { version: 3, pins: [markVerified(pinOf(coach.identity)), pinOf(stranger.identity)] };
const sealed = sealPinVault(rep.account, vault);

it('brings the pins to a new device', () => {
  expect(openPinVault(rep.account, JSON.parse(JSON.stringify(sealed)))).toEqual(vault);
  expect(openPinVault(rep.account, sealPinVault(rep.account, { version: 1, pins: [] })).pins).toEqual([]);
});

it('refuses a vault older than the newest this device saw, and no other', () => {
  expect(refusal(() => openPinVault(rep.account, sealed, 4))).toBe('vault-rollback');
  expect(openPinVault(rep.account, sealed, 3).version).toBe(3);
  expect(openPinVault(rep.account, sealed, 2).version).toBe(3);
});

it('refuses an old vault under a new number', () => {
  expect(refusal(() => openPinVault(rep.account, { ...sealed, version: 9 }))).toBe('field');
});

it('opens for its owner only', () => {
  expect(refusal(() => openPinVault(coach.account, sealed))).toBe('commit');
  expect(refusal(() => openPinVault({ ...rep.account, userId: 'u-other' }, sealed))).toBe('aead');
});

it('refuses a vault with any byte altered', () => {
  const bytes = decodeBase64Url(sealed.ct);
  for (let index = 0; index < bytes.length; index += 7) {
    const altered = { ...sealed, ct: encodeBase64Url(flipBit(bytes, index)) };
    expect(['version', 'commit', 'aead']).toContain(refusal(() => openPinVault(rep.account, altered)));
  }
});

it('refuses to keep two pins for one person or a version below 1', () => {
  const twice = [pinOf(coach.identity), pinOf(coach.identity)];
  expect(refusal(() => sealPinVault(rep.account, { version: 1, pins: twice }))).toBe('field');
  expect(refusal(() => sealPinVault(rep.account, { version: 0, pins: [] }))).toBe('field');
  expect(refusal(() => sealPinVault(rep.account, { version: 1.5, pins: [] }))).toBe('field');
});

it.each([
  ['no JSON', '{'],
  ['an unknown field', '{"version":1,"pins":[],"x":1}'],
  ['pins that are no list', '{"version":1,"pins":{}}'],
  ['the same pin twice', JSON.stringify({ version: 1, pins: [vault.pins[0], vault.pins[0]] })],
])('refuses a vault that holds %s', (_case, content) => {
  const ct = seal(rep.account.selfKey, encodeText(content), tup('cce1/pin-vault', 'u-rep'));
  const value = { v: 1, version: 1, ct: encodeBase64Url(ct) };
  expect(refusal(() => openPinVault(rep.account, value))).toBe('field');
});

it.each([
  ['another version of the format', { v: 0 }, 'version'],
  ['version 0', { version: 0 }, 'field'],
  ['an empty content', { ct: '' }, 'length'],
  ['an unknown field', { pins: [] }, 'field'],
])('refuses a sealed vault with %s', (_case, change, code) => {
  expect(refusal(() => parseSealedPinVault({ ...sealed, ...change }))).toBe(code);
});
