import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealEnvelope } from './envelope-content.ts';
import type { Envelope } from './envelope.ts';
import { loadHistory } from './history-loading.ts';
import { SpaceHistory } from './space-history.ts';
import { conversation, headerOf, noon, spaceId } from './world.fake.ts';
import type { Side } from './world.fake.ts';

const { rep, coach } = conversation();

/** Nine envelopes of a conversation in which each side acknowledges the other. */
const said: readonly Envelope[] = [rep, rep, coach, rep, coach, coach, rep, coach, rep].map((side, index) => {
  const envelope = side.history.seal({ kind: 'msg', body: { n: index }, at: noon + index }, side);
  rep.history.receive(envelope);
  coach.history.receive(envelope);
  return envelope;
});

function freshDevice(side: Side = rep): SpaceHistory {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addEpoch(side.epoch);
  return history;
}

const numbersOf = (loaded: ReturnType<typeof loadHistory>): unknown[] =>
  loaded.accepted.map(({ body }) => body.n).sort();

it('restores the history on a new device in whatever order it arrives', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...said], { minLength: said.length }), (shuffled) => {
      const loaded = loadHistory(freshDevice(), shuffled);
      expect(loaded.problems).toEqual([]);
      expect(numbersOf(loaded)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }),
  );
});

it('gives each message after what it acknowledges', () => {
  const { accepted } = loadHistory(freshDevice(), said.toReversed());
  const seen = new Map([
    ['u-rep', 0],
    ['u-coach', 0],
  ]);
  for (const { envelope } of accepted) {
    const peer = envelope.from === 'u-rep' ? 'u-coach' : 'u-rep';
    expect(seen.get(peer)).toBeGreaterThanOrEqual(envelope.as);
    seen.set(envelope.from, envelope.sq);
  }
});

it('passes over what it knows already', () => {
  const history = freshDevice();
  loadHistory(history, said.slice(0, 5));
  const loaded = loadHistory(history, [...said, ...said]);
  expect(loaded.problems).toEqual([]);
  expect(numbersOf(loaded)).toEqual([5, 6, 7, 8]);
});

it('never passes over a withheld message that somebody acknowledged or followed', () => {
  said.slice(0, -1).forEach((withheld) => {
    const loaded = loadHistory(
      freshDevice(),
      said.filter((envelope) => envelope !== withheld),
    );
    const codes = new Set(loaded.problems.map(({ code }) => code));
    expect(loaded.problems.length).toBeGreaterThan(0);
    expect([...codes].every((code) => code === 'gap' || code === 'ack-mismatch')).toBe(true);
  });
});

it('says which envelopes wait for a hole and which for an acknowledged message', () => {
  const loaded = loadHistory(freshDevice(), said.toSpliced(0, 1));
  expect(numbersOf(loaded)).toEqual([]);
  expect(loaded.problems.map(({ index, code }) => [index + 1, code])).toEqual([
    [1, 'gap'],
    [2, 'ack-mismatch'],
    [3, 'gap'],
    [4, 'ack-mismatch'],
    [5, 'ack-mismatch'],
    [6, 'gap'],
    [7, 'ack-mismatch'],
    [8, 'gap'],
  ]);
});

it('says what waits for an acknowledged message also when the server sends one of it twice', () => {
  const loaded = loadHistory(freshDevice(), [said[2], said[2], said[4]]);
  expect(loaded.accepted).toEqual([]);
  expect(loaded.problems.map(({ code }) => code)).toEqual(['ack-mismatch', 'gap', 'ack-mismatch']);
});

it('cannot see a tail that was cut off before anybody acknowledged it', () => {
  expect(loadHistory(freshDevice(), said.slice(0, -1)).problems).toEqual([]);
});

it('names each envelope that is malformed, altered, foreign or in a taken place', () => {
  const altered = { ...said[8]!, ts: noon + 99 };
  const forked = sealEnvelope(rep.epoch.epochKey, headerOf(said[7]!), { n: 'other' });
  const foreign = { ...said[8]!, from: 'u-stranger' };
  const loaded = loadHistory(freshDevice(), [...said.slice(0, 8), null, altered, forked, foreign]);
  expect(numbersOf(loaded)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(loaded.problems).toEqual([
    { index: 8, code: 'field', id: undefined },
    { index: 9, code: 'aead', id: altered.id },
    { index: 10, code: 'fork', id: forked.id },
    { index: 11, code: 'member', id: foreign.id },
  ]);
});

it('reports what it cannot read yet because the epoch is missing', () => {
  const loaded = loadHistory(new SpaceHistory(spaceId, ['u-rep', 'u-coach']), said.slice(0, 1));
  expect(loaded.problems).toEqual([{ index: 0, code: 'epoch', id: said[0]!.id }]);
});

it('lets a fault of the program through instead of calling it a fault of the data', () => {
  class Broken extends SpaceHistory {
    override receive(): never {
      throw new RangeError('bug');
    }
  }
  expect(() => loadHistory(new Broken(spaceId, ['u-rep', 'u-coach']), said)).toThrow(RangeError);
});
