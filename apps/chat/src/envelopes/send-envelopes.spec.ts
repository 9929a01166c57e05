import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initSealing, parseEnvelope, type Envelope } from '@aparte/sealing';
import { FixedClock } from '@aparte/testing';
import { FakeEnvelopesRepository } from './envelopes.repository.fake.ts';
import { SendEnvelopes } from './send-envelopes.ts';
import { chained } from './chained-envelopes.fake.ts';

const SPACE = Buffer.alloc(16, 7).toString('base64url');
const REP = '11111111-1111-4111-8111-111111111111';
const COACH = '22222222-2222-4222-8222-222222222222';

beforeAll(() => initSealing());

function arrange() {
  const log = new FakeEnvelopesRepository(SPACE, [REP, COACH]);
  const sendEnvelopes = new SendEnvelopes(log, new FixedClock('2026-03-23T08:00:00Z'));
  const send = (sender: string, m: Envelope[]) =>
    sendEnvelopes.execute(sender, { c: SPACE, m }, () => Promise.resolve());
  return { log, send, ofRep: chained(SPACE, REP, 12), ofCoach: chained(SPACE, COACH, 12) };
}

it('makes envelopes for this test that are well formed', () => {
  for (const envelope of chained(SPACE, REP, 3)) expect(parseEnvelope(envelope)).toEqual(envelope);
});

it('tells the members only of what is new', async () => {
  const { send, ofRep } = arrange();
  const [first, second] = ofRep as [Envelope, Envelope];
  await send(REP, [first]);
  const { fresh, memberIds } = await send(REP, [first, second]);
  expect(fresh.map(({ seq }) => seq)).toEqual([2]);
  expect(memberIds).toEqual([REP, COACH]);
  expect(await send(REP, [second])).toMatchObject({ fresh: [], memberIds: [] });
});

/** Any mixture of batches, cut from the two chains with repeats, gaps and overlaps. */
const batches = fc.array(
  fc.record({
    isRep: fc.boolean(),
    from: fc.integer({ min: 0, max: 11 }),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 25 },
);

it('keeps the space gapless and each chain in order, whatever is sent and repeated', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (plan) => {
      const { log, send, ofRep, ofCoach } = arrange();
      const told = new Map<string, number>();
      for (const { isRep, from, count } of plan) {
        const batch = (isRep ? ofRep : ofCoach).slice(from, from + count);
        const before = log.log.length;
        const sent = await send(isRep ? REP : COACH, batch).catch(() => null);
        if (!sent) expect(log.log).toHaveLength(before);
        for (const { id, s } of sent?.stored ?? []) {
          expect(told.get(id) ?? s).toBe(s);
          told.set(id, s);
        }
      }
      expect(log.log.map(({ seq }) => seq)).toEqual(log.log.map((_, index) => index + 1));
      for (const chain of [ofRep, ofCoach]) {
        const stored = log.log.map(({ envelope }) => envelope).filter(({ from }) => from === chain[0]?.from);
        expect(stored).toEqual(chain.slice(0, stored.length));
      }
      expect(told.size).toBe(log.log.length);
    }),
  );
});
