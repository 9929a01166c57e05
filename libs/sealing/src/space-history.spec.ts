import { expect, it } from '@jest/globals';
import { sealEnvelope } from './envelope-content.ts';
import { envelopeHash } from './envelope.ts';
import type { Envelope, EnvelopeHeader } from './envelope.ts';
import { encodeBase64Url } from './encoding.ts';
import { createSpaceId } from './epoch-keys.ts';
import { comparePin } from './peer-pin.ts';
import { createGrant, openGrant } from './space-epoch.ts';
import { SpaceHistory } from './space-history.ts';
import type { Draft } from './space-history.ts';
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
  stranger,
} from './world.fake.ts';
import type { Side } from './world.fake.ts';

const draft = (t: string): Draft => ({ kind: 'msg', body: { t }, at: noon });

/** Seals and takes the envelope into the sender's own history, as after the server accepted it. */
function say(side: Side, t: string): Envelope {
  const envelope = side.history.seal(draft(t), side);
  expect(side.history.receive(envelope).outcome).toBe('accepted');
  return envelope;
}

/** What a hostile client with the epoch key can make: an authentic envelope with any header. */
function forge(side: Side, from: Envelope, changes: Partial<EnvelopeHeader>): Envelope {
  return sealEnvelope(side.epoch.epochKey, { ...headerOf(from), ...changes }, { t: 'forged' });
}

it('carries what is said to the other side, each message after the one before', () => {
  const { rep, coach } = conversation();
  const first = say(rep, 'one');
  const second = say(rep, 'two');
  expect(coach.history.receive(first)).toMatchObject({ outcome: 'accepted', body: { t: 'one' } });
  expect(coach.history.receive(second)).toMatchObject({ outcome: 'accepted', body: { t: 'two' } });
  expect(second).toMatchObject({ sq: 2, pv: envelopeHash(first), as: 0, ah: '' });
  expect(coach.history.countFrom('u-rep')).toBe(2);
});

it('acknowledges what was received in what is said next', () => {
  const { rep, coach } = conversation();
  const question = say(rep, 'question');
  coach.history.receive(question);
  const answer = say(coach, 'answer');
  expect(answer).toMatchObject({ sq: 1, pv: '', as: 1, ah: envelopeHash(question) });
  expect(rep.history.receive(answer).outcome).toBe('accepted');
});

it('changes nothing by sealing, so that a draft can be sealed again after losing a race', () => {
  const { rep } = conversation();
  const id = encodeBase64Url(new Uint8Array(16).fill(5));
  const lost = rep.history.seal({ ...draft('mine'), id }, rep);
  const otherDevice = rep.history.seal(draft('from my other device'), rep);
  rep.history.receive(otherDevice);
  const again = rep.history.seal({ ...draft('mine'), id }, rep);
  expect([lost.sq, again.sq, again.id, again.pv]).toEqual([1, 2, id, envelopeHash(otherDevice)]);
  expect(rep.history.receive(again).outcome).toBe('accepted');
});

it('knows a replayed envelope and does not read it twice', () => {
  const { rep, coach } = conversation();
  const envelope = say(rep, 'one');
  coach.history.receive(envelope);
  expect(coach.history.receive(envelope)).toEqual({ outcome: 'duplicate', envelope });
  expect(coach.history.countFrom('u-rep')).toBe(1);
});

it('waits when something before is missing', () => {
  const { rep, coach } = conversation();
  const [first, second] = [say(rep, 'one'), say(rep, 'two')];
  expect(coach.history.receive(second)).toEqual({ outcome: 'gap', envelope: second });
  expect(coach.history.receive(first).outcome).toBe('accepted');
  expect(coach.history.receive(second).outcome).toBe('accepted');
});

it('notices two different messages in the same place', () => {
  const { rep, coach } = conversation();
  const [one, other] = [rep.history.seal(draft('one'), rep), rep.history.seal(draft('other'), rep)];
  coach.history.receive(one);
  expect(coach.history.receive(other).outcome).toBe('fork');
});

it('notices a message that follows another past', () => {
  const { rep, coach } = conversation();
  const first = say(rep, 'one');
  coach.history.receive(first);
  const pv = encodeBase64Url(new Uint8Array(32));
  expect(coach.history.receive(forge(rep, first, { sq: 2, pv })).outcome).toBe('chain');
});

it('waits when the other side acknowledges something that has not arrived here', () => {
  const { rep, coach } = conversation();
  const question = say(rep, 'from my other device');
  coach.history.receive(question);
  const answer = say(coach, 'answer');
  const firstDevice = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  firstDevice.addEpoch(rep.epoch);
  expect(firstDevice.receive(answer).outcome).toBe('ack-ahead');
  firstDevice.receive(question);
  expect(firstDevice.receive(answer).outcome).toBe('accepted');
});

it('notices that the other side was shown something else', () => {
  const { rep, coach } = conversation();
  say(rep, 'one');
  const unseen = coach.history.seal(draft('x'), coach);
  const ah = encodeBase64Url(new Uint8Array(32));
  expect(rep.history.receive(forge(coach, unseen, { as: 1, ah })).outcome).toBe('ack-mismatch');
});

it('notices that the other side knows less than it knew before', () => {
  const { rep, coach } = conversation();
  const question = say(rep, 'question');
  coach.history.receive(question);
  const answer = say(coach, 'answer');
  rep.history.receive(answer);
  const forgetful = forge(coach, answer, { sq: 2, pv: envelopeHash(answer), as: 0, ah: '' });
  expect(rep.history.receive(forgetful).outcome).toBe('ack-mismatch');
});

it('acknowledges nobody in a journal', () => {
  const journal = { spaceId: createSpaceId(), self: rep, peers: [], previous: undefined };
  const epoch = openGrant(journal, createGrant(journal, noon));
  const history = new SpaceHistory(journal.spaceId, ['u-rep']);
  history.addEpoch(epoch);
  const envelope = history.seal(draft('for me'), { self: rep, peers: [], epoch });
  expect(history.receive(envelope)).toMatchObject({ outcome: 'accepted', envelope: { as: 0, ah: '' } });
  const odd = { ...headerOf(envelope), sq: 2, pv: envelopeHash(envelope), as: 1, ah: envelopeHash(envelope) };
  expect(history.receive(sealEnvelope(epoch.epochKey, odd, {})).outcome).toBe('ack-ahead');
});

it('refuses what is not authentic, without growing', () => {
  const { rep, coach } = conversation();
  const envelope = say(rep, 'one');
  const refused = (changes: Partial<Envelope>): string =>
    refusal(() => coach.history.receive({ ...envelope, ...changes }));
  expect(refused({ ts: noon + 1 })).toBe('aead');
  expect(refused({ from: 'u-coach' })).toBe('commit');
  expect(refused({ from: 'u-stranger' })).toBe('member');
  expect(refused({ sp: createSpaceId() })).toBe('space');
  expect(refused({ ep: 2 })).toBe('epoch');
  expect(refused({ sq: 0 })).toBe('field');
  expect(refused({ sq: 3, pv: envelope.id })).toBe('length');
  expect(coach.history.countFrom('u-rep')).toBe(0);
  expect(coach.history.receive(envelope).outcome).toBe('accepted');
});

it('leaves no trace of a misplaced envelope', () => {
  const { rep, coach } = conversation();
  const question = say(rep, 'question');
  coach.history.receive(question);
  const ahead = forge(coach, coach.history.seal(draft('x'), coach), {
    as: 1,
    ah: encodeBase64Url(new Uint8Array(32)),
  });
  expect(rep.history.receive(ahead).outcome).toBe('ack-mismatch');
  const answer = coach.history.seal(draft('answer'), coach);
  expect(rep.history.receive(answer).outcome).toBe('accepted');
});

it('writes under a new epoch and accepts nothing under the old one after it', () => {
  const { rep, coach } = conversation();
  const first = say(rep, 'old');
  const grant = createGrant({ ...spaceOf(rep.self, coach.self), previous: rep.epoch }, noon);
  const next = openGrant({ ...spaceOf(rep.self, coach.self), previous: rep.epoch }, grant);
  rep.history.addEpoch(next);
  coach.history.addEpoch(next);
  const second = rep.history.seal(draft('new'), { ...rep, epoch: next });
  rep.history.receive(second);
  expect(coach.history.receive(first).outcome).toBe('accepted');
  expect(coach.history.receive(second)).toMatchObject({ outcome: 'accepted', envelope: { ep: 2 } });

  const back = forge(rep, second, { ep: 1, sq: 3, pv: envelopeHash(second) });
  expect(refusal(() => coach.history.receive(back))).toBe('epoch');
  expect(refusal(() => rep.history.seal(draft('old again'), rep))).toBe('epoch');
});

it('keeps one key for each epoch and takes none of another space', () => {
  const { rep } = conversation();
  rep.history.addEpoch(rep.epoch);
  const other = { ...rep.epoch, epochKey: new Uint8Array(32) };
  expect(
    refusal(() => {
      rep.history.addEpoch(other);
    }),
  ).toBe('fork');
  expect(
    refusal(() => {
      rep.history.addEpoch({ ...rep.epoch, spaceId: createSpaceId() });
    }),
  ).toBe('space');
});

it('sends nothing to a peer whose new keys nobody accepted, but still reads', () => {
  const sides = conversation();
  const restarted = person('u-coach', 51, { identity: coach.identity });
  const { pin } = comparePin('u-coach', pinOf(coach.identity), [restarted.identity]);
  const sending = { ...sides.rep, peers: [pin] };
  expect(refusal(() => sides.rep.history.seal(draft('x'), sending))).toBe('identity-reset');
  expect(sides.rep.history.receive(say(sides.coach, 'still here')).outcome).toBe('accepted');
});

it('sends nothing under an epoch that was handed to older keys', () => {
  const sides = conversation();
  const rotated = person('u-coach', 52, { identity: coach.identity, account: coach.account });
  const { pin } = comparePin('u-coach', pinOf(coach.identity), [rotated.identity]);
  expect(refusal(() => sides.rep.history.seal(draft('x'), { ...sides.rep, peers: [pin] }))).toBe('epoch');
  const journalEpoch = { ...sides.rep.epoch, members: sides.rep.epoch.members.slice(0, 1) };
  const sending = { ...sides.rep, epoch: journalEpoch };
  expect(refusal(() => sides.rep.history.seal(draft('x'), sending))).toBe('epoch');
});

it('sends nothing to others than the members', () => {
  const { rep: side } = conversation();
  const attempts = [
    { ...side, peers: [] },
    { ...side, peers: [pinOf(stranger.identity)] },
    { ...side, self: stranger },
    { ...side, peers: [...side.peers, pinOf(stranger.identity)] },
  ];
  for (const sending of attempts) {
    expect(refusal(() => side.history.seal(draft('x'), sending))).toBe('member');
  }
});

it('sends nothing under the epoch of another space', () => {
  const { rep: side } = conversation();
  const elsewhere = { ...side, epoch: { ...side.epoch, spaceId: createSpaceId() } };
  expect(refusal(() => side.history.seal(draft('x'), elsewhere))).toBe('space');
});

it('serves spaces of one or two distinct members only', () => {
  for (const members of [[], ['a', 'a'], ['a', 'b', 'c']]) {
    expect(refusal(() => new SpaceHistory(spaceId, members))).toBe('member');
  }
  expect(refusal(() => new SpaceHistory('AA', ['a']))).toBe('length');
  expect(refusal(() => new SpaceHistory(spaceId, ['a']).countFrom('b'))).toBe('member');
});
