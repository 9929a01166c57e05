import { expect, it } from '@jest/globals';
import {
  lostIdentities,
  requireRemembered,
  verifyIdentityChain,
  withPredecessors,
} from './identity-chain.ts';
import { createIdentity, verifyIdentity } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { acceptReset, comparePin } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { coach, noon, person, pinOf, refusal, rep } from './world.fake.ts';

const second = person('u-coach', 21, coach);
const third = person('u-coach', 22, second);
const restarted = person('u-coach', 23, { identity: third.identity });
const fifth = person('u-coach', 24, restarted);
const chain = [coach, second, third, restarted, fifth].map(({ identity }) => identity);
const anotherFirst = createIdentity(coach.account, noon + 1);
const anotherSecond = person('u-coach', 25, coach).identity;

const verify = (...shown: unknown[]): string => refusal(() => verifyIdentityChain('u-coach', shown));
const remembered = (pin: PeerPin, shown: readonly VerifiedIdentity[]): string =>
  refusal(() => {
    requireRemembered(pin, shown);
  });

it('reads a chain of announced and of new beginnings', () => {
  expect(verifyIdentityChain('u-coach', JSON.parse(JSON.stringify(chain)) as unknown[])).toEqual(chain);
});

it('refuses a chain that leaves one out, at its beginning or inside', () => {
  expect(verify(second.identity)).toBe('identity-gap');
  expect(verify(coach.identity, third.identity)).toBe('identity-gap');
  expect(verify(coach.identity, coach.identity)).toBe('identity-gap');
  expect(verify(second.identity, coach.identity)).toBe('identity-gap');
});

it('refuses a chain whose links are of two pasts', () => {
  expect(verify(anotherFirst, second.identity)).toBe('identity-fork');
  expect(verify(coach.identity, anotherSecond, third.identity)).toBe('identity-fork');
});

it('refuses a forged announcement, forged keys, keys of somebody else and no keys', () => {
  const forged = verifyIdentity({ ...second.identity, sigPrev: second.identity.sig });
  expect(verify(coach.identity, forged)).toBe('signature');
  expect(verify({ ...coach.identity, createdAt: 1 })).toBe('signature');
  expect(verify(rep.identity)).toBe('identity');
  expect(verify()).toBe('field');
});

it('finds what it remembers in a chain that went on', () => {
  const pin = comparePin('u-coach', pinOf(coach.identity), chain.slice(0, 2)).pin;
  requireRemembered(pin, chain);
  requireRemembered(comparePin('u-coach', pin, chain).pin, chain);
});

it('refuses another past than the one it remembers, also of former keys and of keys not accepted', () => {
  expect(remembered(pinOf(anotherFirst), chain)).toBe('identity-fork');
  expect(remembered({ ...pinOf(second.identity), former: [anotherFirst] }, chain)).toBe('identity-fork');
  expect(remembered({ ...pinOf(coach.identity), reset: anotherSecond }, chain)).toBe('identity-fork');
});

it('refuses a chain from which something remembered is gone', () => {
  expect(remembered(pinOf(second.identity), [coach.identity])).toBe('identity-rollback');
  expect(remembered({ ...pinOf(coach.identity), reset: second.identity }, [coach.identity])).toBe(
    'identity-rollback',
  );
});

it('knows the predecessors that the trusted keys name, and none that come later', () => {
  const waiting = comparePin('u-coach', pinOf(third.identity), chain).pin;
  expect(withPredecessors(waiting, chain).former).toEqual(chain.slice(0, 2));
  expect(withPredecessors(acceptReset(waiting), chain).former).toEqual(chain.slice(0, 4));
});

it('counts as lost whatever came before the newest beginning', () => {
  expect(lostIdentities(chain)).toEqual(chain.slice(0, 3));
  expect(lostIdentities(chain.slice(0, 3))).toEqual([]);
  expect(lostIdentities(chain.slice(0, 1))).toEqual([]);
});
