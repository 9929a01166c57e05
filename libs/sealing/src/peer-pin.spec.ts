import { expect, it } from '@jest/globals';
import { createIdentity, verifyIdentity } from './identity.ts';
import type { PreviousIdentity, VerifiedIdentity } from './identity.ts';
import { acceptReset, comparePin, markVerified, parsePeerPin, requireSendable } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import type { Self } from './own-generations.ts';
import { coach, noon, person, pinOf, refusal, rep } from './world.fake.ts';

const announcedBy = ({ identity, account }: Self): PreviousIdentity => ({ identity, account });
const second = person('u-coach', 21, announcedBy(coach));
const third = person('u-coach', 22, announcedBy(second));
const restarted = person('u-coach', 23, { identity: coach.identity });
const afterRestart = person('u-coach', 24, announcedBy(restarted));
const pin = markVerified(pinOf(coach.identity));

const compare = (known: PeerPin | undefined, ...shown: VerifiedIdentity[]): ReturnType<typeof comparePin> =>
  comparePin('u-coach', known, shown);

it('trusts the keys of a first contact, without calling them verified', () => {
  expect(compare(undefined, coach.identity)).toEqual({
    state: 'first',
    pin: { identity: coach.identity, former: [], verified: false, reset: null },
  });
  expect(compare(undefined, coach.identity, second.identity).pin.identity).toEqual(second.identity);
});

it('keeps everything as it is while the keys are the same', () => {
  expect(compare(pin, coach.identity)).toEqual({ state: 'same', pin });
});

it('takes over announced keys, over several steps, and keeps verified', () => {
  const twoSteps = compare(pin, coach.identity, second.identity, third.identity);
  const former = [coach.identity, second.identity];
  expect(twoSteps).toEqual({ state: 'rotated', pin: { ...pin, identity: third.identity, former } });
  expect(compare(pin, second.identity).state).toBe('rotated');
});

it.each<[string, VerifiedIdentity[]]>([
  ['a restart', [coach.identity, restarted.identity]],
  ['a rotation after a restart', [coach.identity, restarted.identity, afterRestart.identity]],
  ['a step left out', [coach.identity, third.identity]],
  ['steps out of order', [third.identity, second.identity]],
  ['another first generation', [createIdentity(coach.account, noon + 1)]],
  ['another first generation behind a good step', [second.identity, createIdentity(coach.account, noon + 1)]],
  ['a forged announcement', [verifyIdentity({ ...second.identity, sigPrev: second.identity.sig })]],
])('stops the sending and clears verified after %s', (_case, shown) => {
  const { state, pin: kept } = compare(pin, ...shown);
  expect(state).toBe('RESET');
  expect(kept).toEqual({ identity: coach.identity, former: [], verified: false, reset: shown.at(-1) });
  expect(
    refusal(() => {
      requireSendable(kept);
    }),
  ).toBe('identity-reset');
});

it('refuses keys older than the trusted ones', () => {
  const newest = compare(pin, second.identity).pin;
  expect(refusal(() => compare(newest, coach.identity))).toBe('identity-rollback');
});

it('takes the new keys once somebody accepts them, to be compared again', () => {
  const accepted = acceptReset(compare(pin, restarted.identity).pin);
  const former = [coach.identity];
  expect(accepted).toEqual({ identity: restarted.identity, former, verified: false, reset: null });
  requireSendable(accepted);
  expect(compare(accepted, restarted.identity, afterRestart.identity).state).toBe('rotated');
});

it('remembers the former keys through a rotation and a restart', () => {
  const afterSecond = person('u-coach', 25, { identity: second.identity });
  const waiting = compare(compare(pin, second.identity).pin, afterSecond.identity).pin;
  expect(parsePeerPin(JSON.parse(JSON.stringify(waiting)))).toEqual(waiting);
  expect(acceptReset(waiting).former).toEqual([coach.identity, second.identity]);
});

it('has nothing to accept when nothing was reset', () => {
  expect(refusal(() => acceptReset(pin))).toBe('identity');
});

it('verifies nothing while new keys wait', () => {
  expect(refusal(() => markVerified(compare(pin, restarted.identity).pin))).toBe('identity-reset');
});

it('goes on with the trusted keys when they are shown again, but not as verified', () => {
  const waiting = compare(pin, restarted.identity).pin;
  expect(compare(waiting, coach.identity)).toEqual({ state: 'same', pin: { ...pin, verified: false } });
});

it('refuses the keys of somebody else, forged keys and no keys', () => {
  expect(refusal(() => compare(undefined, rep.identity))).toBe('identity');
  expect(refusal(() => compare(pin, rep.identity))).toBe('identity');
  expect(refusal(() => compare(pin, rep.identity, coach.identity))).toBe('identity');
  expect(refusal(() => comparePin('u-coach', pinOf(rep.identity), [coach.identity]))).toBe('identity');
  expect(refusal(() => compare(pin, { ...coach.identity, createdAt: noon + 5 }))).toBe('signature');
  expect(refusal(() => compare(pin))).toBe('field');
});

it('reads back a pin and refuses one that mixes two people', () => {
  const waiting = compare(pin, restarted.identity).pin;
  expect(parsePeerPin(JSON.parse(JSON.stringify(waiting)))).toEqual(waiting);
  expect(parsePeerPin({ ...pin })).toEqual(pin);
  expect(refusal(() => parsePeerPin({ ...pin, reset: rep.identity }))).toBe('identity');
  expect(refusal(() => parsePeerPin({ ...pin, former: [rep.identity] }))).toBe('identity');
  expect(refusal(() => parsePeerPin({ ...pin, former: null }))).toBe('field');
  expect(refusal(() => parsePeerPin({ ...pin, verified: 1 }))).toBe('field');
  expect(refusal(() => parsePeerPin({ ...pin, reset: undefined }))).toBe('field');
  expect(refusal(() => parsePeerPin({ ...pin, identity: { ...coach.identity, gen: 9 } }))).toBe('length');
});
