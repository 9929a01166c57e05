import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import type { Envelope } from './envelope.ts';
import { loadHistory } from './history-loading.ts';
import { runs } from './proof-runs.fake.ts';
import { SealingError } from './sealing-error.ts';
import { SpaceHistory } from './space-history.ts';
import { conversation, flipBit, noon, refusal, spaceId } from './world.fake.ts';
import type { Side } from './world.fake.ts';

const actions = [
  'rep says',
  'coach says',
  'deliver',
  'replay',
  'skip ahead',
  'tamper',
  'swap sender',
] as const;

interface Action {
  readonly what: (typeof actions)[number];
  readonly where: number;
}

const anyActions = fc.array(fc.record({ what: fc.constantFrom(...actions), where: fc.nat() }), {
  minLength: 1,
  maxLength: 40,
});

/** Rep and coach with a server between them that keeps everything and delivers what it likes. */
class HostileServer {
  readonly sides: Readonly<Record<'u-rep' | 'u-coach', Side>>;
  readonly stored: Envelope[] = [];
  readonly said: string[] = [];
  readonly read: string[] = [];

  constructor() {
    const { rep, coach } = conversation();
    this.sides = { 'u-rep': rep, 'u-coach': coach };
  }

  run({ what, where }: Action): void {
    if (what === 'rep says') this.accept(this.sides['u-rep']);
    else if (what === 'coach says') this.accept(this.sides['u-coach']);
    else this.misbehave(what, where);
  }

  private accept(side: Side): void {
    const text = `message ${this.said.length}`;
    const envelope = side.history.seal({ kind: 'msg', body: { t: text }, at: noon }, side);
    this.said.push(text);
    this.stored.push(envelope);
    side.history.receive(envelope);
  }

  private misbehave(what: Action['what'], where: number): void {
    const envelope = this.stored[where % this.stored.length];
    if (!envelope) return;
    const other = envelope.from === 'u-rep' ? 'u-coach' : 'u-rep';
    const receiver = this.sides[other].history;
    const next = receiver.countFrom(envelope.from) + 1;
    if (what === 'deliver') this.deliver(receiver, this.find(envelope.from, next));
    if (what === 'replay') this.expectOutcome(receiver, this.find(envelope.from, next - 1), 'duplicate');
    if (what === 'skip ahead') this.expectOutcome(receiver, this.find(envelope.from, next + 1), 'gap');
    if (what === 'tamper') this.tamper(receiver, envelope, where);
    if (what === 'swap sender') {
      expect(refusal(() => receiver.receive({ ...envelope, from: other }))).toBe('commit');
    }
  }

  private expectOutcome(receiver: SpaceHistory, envelope: Envelope | undefined, outcome: string): void {
    if (envelope) expect(receiver.receive(envelope).outcome).toBe(outcome);
  }

  private deliver(receiver: SpaceHistory, envelope: Envelope | undefined): void {
    if (!envelope) return;
    const result = receiver.receive(envelope);
    if (result.outcome === 'accepted') this.read.push(result.body.t as string);
    else expect(result.outcome).toBe('ack-ahead');
  }

  private tamper(receiver: SpaceHistory, envelope: Envelope, where: number): void {
    const ct = encodeBase64Url(flipBit(decodeBase64Url(envelope.ct), where));
    expect(['version', 'commit', 'aead']).toContain(refusal(() => receiver.receive({ ...envelope, ct })));
  }

  private find(from: string, sequence: number): Envelope | undefined {
    return this.stored.find((envelope) => envelope.from === from && envelope.sq === sequence);
  }
}

it('lets a hostile server neither alter, repeat, reorder nor invent what two people say', () => {
  fc.assert(
    fc.property(anyActions, (run) => {
      const server = new HostileServer();
      for (const action of run) server.run(action);

      expect(new Set(server.read).size).toBe(server.read.length);
      expect(server.said).toEqual(expect.arrayContaining(server.read));
      for (const side of Object.values(server.sides)) {
        const newDevice = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
        newDevice.addEpoch(side.epoch);
        const loaded = loadHistory(newDevice, server.stored);
        expect(loaded.problems).toEqual([]);
        expect(loaded.accepted.map(({ body }) => body.t).sort()).toEqual([...server.said].sort());
      }
    }),
    runs(60),
  );
});

it('shows a fork to whoever was told the other story', () => {
  const { rep, coach } = conversation();
  const [told, hidden] = ['yes', 'no'].map((t) =>
    rep.history.seal({ kind: 'msg', body: { t }, at: noon }, rep),
  );
  coach.history.receive(told);
  rep.history.receive(hidden);
  const answer = coach.history.seal({ kind: 'msg', body: { t: 'good' }, at: noon }, coach);
  expect(rep.history.receive(answer).outcome).toBe('ack-mismatch');
});

it('carries no content in any error', () => {
  const { rep, coach } = conversation();
  const secret = 'marker-4711';
  const envelope = rep.history.seal({ kind: 'msg', body: { t: secret }, at: noon }, rep);
  try {
    coach.history.receive({ ...envelope, ts: noon + 1 });
  } catch (error) {
    expect(error).toBeInstanceOf(SealingError);
    expect(JSON.stringify(error) + String(error) + String((error as Error).stack)).not.toContain(secret);
    return;
  }
  throw new Error('It was not refused.');
});
