import { expect, it } from '@jest/globals';
import { sealEnvelope } from './envelope-content.ts';
import { loadHistory } from './history-loading.ts';
import { openSelf, rotateSelf } from './own-generations.ts';
import type { Self } from './own-generations.ts';
import { acceptReset, comparePin, markVerified } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { epochsToGiveBack, makeRegrant, openRegrant, unlockEpoch } from './regrant.ts';
import { createGrant, followGrant, isOpenEpoch, openGrant } from './space-epoch.ts';
import type { EpochRecord, LockedEpoch, OpenEpoch } from './space-epoch.ts';
import { SpaceHistory } from './space-history.ts';
import {
  coach,
  conversation,
  headerOf,
  noon,
  person,
  pinOf,
  refusal,
  rep,
  spaceId,
  spaceOf,
} from './world.fake.ts';

const keyOf = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** Two generations each, both of one line; a grant before the first change, between the two and after both. */
function afterTwoRotations() {
  const rep2 = rotateSelf({ self: rep, accountKey: keyOf(1) }, keyOf(31), noon + 1);
  const coach2 = rotateSelf({ self: coach, accountKey: keyOf(2) }, keyOf(32), noon + 2);
  const pinOfRep = comparePin(
    'u-rep',
    pinOf(rep.identity),
    [rep, rep2.self].map(({ identity }) => identity),
  ).pin;
  const shown = [coach, coach2.self].map(({ identity }) => identity);
  const pinOfCoach = comparePin('u-coach', pinOf(coach.identity), shown).pin;

  const first = createGrant(spaceOf(rep, coach), noon);
  const opened1 = openGrant(spaceOf(rep, coach), first);
  const second = createGrant(
    { spaceId, self: rep2.self, peers: [pinOf(coach.identity)], previous: opened1 },
    noon + 1,
  );
  const opened2 = openGrant(
    { spaceId, self: rep2.self, peers: [pinOf(coach.identity)], previous: opened1 },
    second,
  );
  const third = createGrant({ spaceId, self: coach2.self, peers: [pinOfRep], previous: opened2 }, noon + 2);
  return { rep2, coach2, pinOfRep, pinOfCoach, grants: [first, second, third] };
}

function openAll(self: Self, peer: PeerPin, grants: readonly unknown[]): OpenEpoch[] {
  const epochs: OpenEpoch[] = [];
  for (const grant of grants)
    epochs.push(openGrant({ spaceId, self, peers: [peer], previous: epochs.at(-1) }, grant));
  return epochs;
}

it('opens what was granted to own former keys, for both after both have changed theirs', () => {
  const { rep2, coach2, pinOfRep, pinOfCoach, grants } = afterTwoRotations();
  const ofRep = openAll(rep2.self, pinOfCoach, grants);
  const ofCoach = openAll(coach2.self, pinOfRep, grants);
  expect(ofRep).toHaveLength(3);
  expect(ofRep.map(({ epochKey }) => epochKey)).toEqual(ofCoach.map(({ epochKey }) => epochKey));
});

it('opens it on a new device too, with one unlock', () => {
  const { rep2, pinOfCoach, grants } = afterTwoRotations();
  const wraps = [{ generation: 1, blob: rep2.olderWrap.ct }];
  const own = { userId: 'u-rep', identity: rep2.self.identity };
  const self = openSelf(keyOf(31), own, { identities: [rep.identity], wraps });
  expect(openAll(self, pinOfCoach, grants)).toHaveLength(3);
});

it('does not open it without the former generation, nor with the keys of another one', () => {
  const { rep2, pinOfCoach, grants } = afterTwoRotations();
  const alone = { account: rep2.self.account, identity: rep2.self.identity };
  expect(refusal(() => openAll(alone, pinOfCoach, grants))).toBe('identity');
  const mixed = { ...rep2.self, former: [{ identity: rep.identity, account: coach.account }] };
  expect(refusal(() => openAll(mixed, pinOfCoach, grants))).toBe('identity');
});

it('refuses a grant that falls back to own former keys once one was made for the newer ones', () => {
  const { rep2, coach2, pinOfCoach, grants } = afterTwoRotations();
  const epochs = openAll(rep2.self, pinOfCoach, grants);
  const previous = epochs.at(-1);
  const back = createGrant({ spaceId, self: coach2.self, peers: [pinOf(rep.identity)], previous }, noon + 9);
  expect(refusal(() => openGrant({ spaceId, self: rep2.self, peers: [pinOfCoach], previous }, back))).toBe(
    'identity-rollback',
  );
});

/** The rep lost everything after a message of each; the coach has accepted and compared the new keys. */
function afterLoss() {
  const sides = conversation();
  const said = sides.rep.history.seal({ kind: 'msg', body: { t: 'before' }, at: noon }, sides.rep);
  sides.coach.history.receive(said);
  const answer = sides.coach.history.seal({ kind: 'msg', body: { t: 'reply' }, at: noon }, sides.coach);

  const restarted = person('u-rep', 41, { identity: rep.identity });
  const self: Self = { ...restarted, former: [{ identity: rep.identity, account: undefined }] };
  const shown = comparePin('u-rep', pinOf(rep.identity), [rep.identity, restarted.identity]).pin;
  const accepted = acceptReset(shown);
  return { self, accepted, verified: markVerified(accepted), said, answer, epoch: sides.coach.epoch };
}

const world = afterLoss();
const grant1 = conversationGrant();
const ofCoach = pinOf(coach.identity);
const viewOf = (previous?: EpochRecord) => ({ spaceId, self: world.self, peers: [ofCoach], previous });

function conversationGrant() {
  return createGrant(spaceOf(rep, coach), noon, () => world.epoch.epochKey.slice());
}

function lockedEpoch(): LockedEpoch {
  const followed = followGrant(viewOf(), grant1);
  if (isOpenEpoch(followed)) throw new Error('It is open.');
  return followed;
}

it('follows a grant to lost keys after every check, and goes on from it with a new epoch', () => {
  const locked = lockedEpoch();
  expect(refusal(() => openGrant(viewOf(), grant1))).toBe('lost-key');
  expect(refusal(() => followGrant(viewOf(), { ...grant1, at: noon + 1 }))).toBe('signature');
  const next = createGrant(viewOf(locked), noon + 5);
  expect([next.epoch, next.prev]).toEqual([2, locked.hash]);
  const coachView = {
    spaceId,
    self: coach,
    peers: [world.accepted],
    previous: openGrant(spaceOf(coach, rep), grant1),
  };
  expect(openGrant(coachView, next).epoch).toBe(2);
});

it('lets what it cannot read take its place, and writes on after it', () => {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addLockedEpoch(1);
  const { accepted, problems } = loadHistory(history, [world.said, world.answer]);
  expect(accepted).toEqual([]);
  expect(problems.map(({ code, id }) => [code, id])).toEqual([
    ['lost-key', world.said.id],
    ['lost-key', world.answer.id],
  ]);
  const locked = lockedEpoch();
  const epoch = openGrant(viewOf(locked), createGrant(viewOf(locked), noon + 5));
  history.addEpoch(epoch);
  const next = history.seal(
    { kind: 'msg', body: { t: 'again' }, at: noon + 6 },
    { self: world.self, peers: [ofCoach], epoch },
  );
  expect([next.sq, next.as]).toEqual([2, 1]);

  const full = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  for (const key of [world.epoch, epoch]) full.addEpoch(key);
  expect(loadHistory(full, [world.said, world.answer, next]).problems).toEqual([]);
});

it('notices by what follows that a closed message was exchanged', () => {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addLockedEpoch(1);
  const forged = sealEnvelope(keyOf(77), headerOf(world.said), { t: 'forged' });
  const { problems } = loadHistory(history, [forged, world.answer]);
  expect(problems.map(({ code }) => code)).toEqual(['lost-key', 'ack-mismatch']);
});

it('still refuses an epoch that nobody granted', () => {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addLockedEpoch(2);
  expect(refusal(() => history.receive(world.said))).toBe('epoch');
});

it('opens a closed epoch with what the other gives back', () => {
  const regrant = makeRegrant(world.epoch, coach, world.verified, noon);
  const opened = unlockEpoch(lockedEpoch(), JSON.parse(JSON.stringify(regrant)), world.self, ofCoach);
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addEpoch(opened);
  expect(loadHistory(history, [world.said, world.answer]).accepted.map(({ body }) => body.t)).toEqual([
    'before',
    'reply',
  ]);
});

it('takes no other key for a closed epoch than the one both were granted', () => {
  const locked = lockedEpoch();
  const otherKey = makeRegrant({ ...world.epoch, epochKey: keyOf(9) }, coach, world.verified, noon);
  const otherEpoch = makeRegrant({ ...world.epoch, epoch: 2 }, coach, world.verified, noon);
  expect(refusal(() => unlockEpoch(locked, otherKey, world.self, ofCoach))).toBe('commit');
  expect(refusal(() => unlockEpoch(locked, otherEpoch, world.self, ofCoach))).toBe('epoch');
  const regrant = makeRegrant(world.epoch, coach, world.verified, noon);
  expect(refusal(() => unlockEpoch(locked, { ...regrant, at: 1 }, world.self, ofCoach))).toBe('signature');
});

it('still opens what was given back before either of the two changed keys', () => {
  const regrant = makeRegrant(world.epoch, coach, world.verified, noon);
  const next = rotateSelf({ self: world.self, accountKey: keyOf(41) }, keyOf(42), noon + 1);
  const coach2 = person('u-coach', 43, coach);
  const pin = comparePin('u-coach', ofCoach, [coach.identity, coach2.identity]).pin;
  expect(openRegrant(regrant, spaceId, next.self, pin).epochKey).toEqual(world.epoch.epochKey);
  const lostAgain = {
    ...person('u-rep', 44, { identity: world.self.identity }),
    former: [{ identity: world.self.identity, account: undefined }],
  };
  expect(refusal(() => openRegrant(regrant, spaceId, lostAgain, pin))).toBe('lost-key');
});

it('gives back exactly the epochs that were handed to lost keys', () => {
  const rotated = person('u-rep', 45, rep);
  const announced = comparePin('u-rep', pinOf(rep.identity), [rep.identity, rotated.identity]).pin;
  expect(epochsToGiveBack([world.epoch], world.verified)).toEqual([world.epoch]);
  const given = makeRegrant(world.epoch, coach, world.verified, noon);
  expect(epochsToGiveBack([world.epoch], world.verified, [given])).toEqual([]);
  expect(epochsToGiveBack([world.epoch], world.verified, [{ ...given, epoch: 2 }])).toEqual([world.epoch]);
  const toLost = makeRegrant(world.epoch, coach, markVerified(pinOf(rep.identity)), noon);
  expect(epochsToGiveBack([world.epoch], world.verified, [toLost])).toEqual([world.epoch]);
  expect(epochsToGiveBack([world.epoch], announced)).toEqual([]);
  expect(epochsToGiveBack([world.epoch], pinOf(rep.identity))).toEqual([]);
});
