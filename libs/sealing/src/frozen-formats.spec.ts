import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { grantHash } from './grant.ts';
import type { Grant } from './grant.ts';
import { verifyIdentity, verifyIdentityLink } from './identity.ts';
import { openPinVault } from './pin-vault.ts';
import { openRegrant } from './regrant.ts';
import type { Regrant } from './regrant.ts';
import { openForSelf } from './self-sealed.ts';
import { readVectors } from './vectors.fake.ts';
import { coach, pinOf, rep, spaceId } from './world.fake.ts';

/** What the first version wrote, beyond the published vectors. It must open for ever: never regenerate this file. */
const frozen = JSON.parse(
  readFileSync(new URL('./vectors/frozen-formats.json', import.meta.url), 'utf8'),
) as {
  self: unknown;
  vault: unknown;
  rotated: unknown;
  regrant: Regrant;
  grantHash: string;
};

it('still opens what somebody sealed for themselves', () => {
  const place = { purpose: 'matching-line', subject: ['round-1'] };
  expect(openForSelf(rep.account, place, frozen.self)).toEqual({ line: 'closing' });
});

it('still opens a pin vault', () => {
  expect(openPinVault(rep.account, frozen.vault)).toEqual({ version: 2, pins: [] });
});

it('still follows a rotation', () => {
  expect(verifyIdentityLink(rep.identity, verifyIdentity(frozen.rotated))).toBe('rotated');
});

it('still takes back an epoch from a peer', () => {
  const recovered = openRegrant(frozen.regrant, spaceId, rep, pinOf(coach.identity));
  expect(recovered).toEqual({ spaceId, epoch: 1, epochKey: new Uint8Array(32).fill(9) });
});

it('still names a grant by the same hash', () => {
  const grant: Grant = readVectors().grant;
  expect(grantHash(grant)).toBe(frozen.grantHash);
});
