import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ChatRefusal } from '@aparte/contracts';
import type { ChatClient } from '../chat-client.fake.ts';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { Connections } from '../connections/connections.ts';
import { converse } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

/** Whatever a test did, the process lives and serves the next person. */
afterEach(async () => {
  const { repClient, repSide, spaceId } = await arrange();
  expect(await repClient.send(spaceId, [repSide.seal('all is well')])).toMatchObject({ ok: true });
  repClient.close();
});

async function arrange() {
  const conversation = await converse(chat);
  const repClient = await conversation.rep.connect();
  return { ...conversation, repClient, repSide: conversation.asRep() };
}

const REFUSED: ChatRefusal = { ok: false, code: 'validation-failed' };

it('refuses calls that do not exist, and calls with too few or too many parts', async () => {
  const { repClient, spaceId } = await arrange();
  const sync = { since: [[spaceId, 0]], limit: 1 };
  for (const event of ['nonsense', '__proto__', 'constructor', 'toString', 'env', 'hello', 'kick', '']) {
    expect(await repClient.call(event, {})).toEqual(REFUSED);
  }
  for (const parts of [[], [sync, sync], [sync, null, sync]]) {
    expect(await repClient.call('sync', ...parts)).toEqual(REFUSED);
  }
});

it('does nothing for a call that wants no answer', async () => {
  const { repClient, repSide, spaceId, stored } = await arrange();
  repClient.socket.emit('send', { c: spaceId, m: [repSide.seal('one')] });
  repClient.socket.emit('send');
  repClient.socket.emit('nonsense', 1, 2, 3);
  expect(await repClient.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 0 }] });
  expect(await stored()).toEqual([]);
});

it('refuses envelopes that are not what an envelope is', async () => {
  const { repClient, repSide, spaceId, stored } = await arrange();
  const envelope = repSide.seal('one');
  const { ct, ...withoutContent } = envelope;
  const wrong: unknown[] = [
    null,
    [],
    'envelope',
    { ...envelope, note: 'in clear' },
    withoutContent,
    { ...envelope, v: 2 },
    { ...envelope, kd: 'shout' },
    { ...envelope, sq: 0 },
    { ...envelope, sq: 1.5 },
    { ...envelope, sq: '1' },
    { ...envelope, ep: 0 },
    { ...envelope, as: -1 },
    { ...envelope, ts: -1 },
    { ...envelope, sp: 'AAAAAAAAAAAAAAAAAAAAAA' },
    { ...envelope, id: 'short' },
    { ...envelope, from: 'somebody' },
    { ...envelope, from: envelope.from.toUpperCase() },
    { ...envelope, pv: envelope.id },
    { ...envelope, ct: `${ct.slice(0, -1)}=` },
    { ...envelope, ct: ct.slice(4) },
    { ...envelope, ct: Buffer.from(ct) },
    { ...envelope, ct: 'A'.repeat(100_000) },
  ];
  for (const item of wrong) expect(await repClient.send(spaceId, [item])).toEqual(REFUSED);
  for (const m of [null, {}, [], 'x', [envelope, null], Array(21).fill(envelope)]) {
    expect(await repClient.send(spaceId, m)).toEqual(REFUSED);
  }
  for (const c of [null, '', 1, {}, `${spaceId}A`, spaceId.replace(/.$/, '_')]) {
    expect(await repClient.send(c, [envelope])).toEqual(REFUSED);
  }
  expect(await stored()).toEqual([]);
});

it('refuses positions that are none', async () => {
  const { repClient, spaceId } = await arrange();
  const fifty = Array.from({ length: 51 }, (_, index) => [
    Buffer.alloc(16, index + 1).toString('base64url'),
    0,
  ]);
  const wrong: unknown[] = [null, {}, 'x', [[spaceId]], [[spaceId, 0, 0]], [[spaceId, -1]], [[spaceId, 0.5]]];
  const more: unknown[] = [[[spaceId, '0']], [[spaceId, 2 ** 53]], [[null, 0]], [spaceId, 0], fifty];
  const twice = [
    [spaceId, 0],
    [spaceId, 1],
  ];
  for (const since of [...wrong, ...more, twice]) expect(await repClient.sync(since)).toEqual(REFUSED);
  for (const limit of [null, 0, 201, 1.5, '10', -1, Infinity]) {
    expect(await repClient.sync([[spaceId, 0]], limit)).toEqual(REFUSED);
  }
});

/** Anything that can travel: JSON with bytes in it. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string({ maxLength: 40 }),
    fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('c', 'm', 'since', 'limit', 'token', 'v', 'sp', 'x'), tie('value'), {
      maxKeys: 5,
    }),
  ),
})).value;

it.each(['send', 'sync', 'auth:refresh'])('answers whatever is put into «%s»', async (event) => {
  const clients: ChatClient[] = [];
  // Each person may only try so often, so the tries are shared out.
  for (let person = 0; person < 10; person++) clients.push((await arrange()).repClient);
  let tries = 0;
  await fc.assert(
    fc.asyncProperty(anything, async (payload) => {
      tries += 1;
      const client = clients[tries % clients.length];
      const answer = await client?.call(event, payload);
      expect(answer).toMatchObject({ ok: false, code: 'validation-failed' });
    }),
    { numRuns: 150, endOnFailure: true },
  );
  for (const client of clients) client.close();
});

it('answers an envelope with any one part replaced by anything', async () => {
  const clients: Awaited<ReturnType<typeof arrange>>[] = [];
  for (let person = 0; person < 6; person++) clients.push(await arrange());
  const envelopes = clients.map(({ repSide }) => repSide.seal('one'));
  const parts = fc.constantFrom('v', 'sp', 'ep', 'from', 'kd', 'id', 'sq', 'pv', 'as', 'ah', 'ts', 'ct');
  let tries = 0;
  await fc.assert(
    fc.asyncProperty(parts, anything, async (part, value) => {
      const at = (tries += 1) % clients.length;
      const { repClient, spaceId } = clients[at]!;
      const answer = await repClient.send(spaceId, [{ ...envelopes[at], [part]: value }]);
      // A number may happen to fit: then the envelope is judged by its place, or is simply another one.
      expect(answer.ok ? 'stored' : answer.code).toMatch(
        /^(stored|validation-failed|stale-epoch|sequence-gap|sequence-fork|id-reused)$/,
      );
    }),
    {
      numRuns: 150,
      endOnFailure: true,
      examples: [
        ['sq', 2 ** 53],
        ['ct', ''],
        ['ts', Number.NaN],
      ],
    },
  );
  for (const { repClient } of clients) repClient.close();
});

it('closes the connection that sends more than one frame may hold', async () => {
  const { repClient, spaceId, rep } = await arrange();
  const gone = repClient.next<string>('disconnect');
  repClient.socket.emit('send', { c: spaceId, m: ['A'.repeat(1_100_000)] }, () => undefined);
  expect(await gone).toMatch(/transport (close|error)/);
  const again = await rep.connect();
  expect(await again.sync([[spaceId, 0]])).toMatchObject({ ok: true });
});

it('takes the largest batch that the protocol allows', async () => {
  const { repClient, repSide, spaceId } = await arrange();
  const batch = repSide.sealAll(Array.from({ length: 20 }, () => 'x'.repeat(30_000)));
  expect(await repClient.send(spaceId, batch)).toMatchObject({ ok: true });
});

it.each([
  ['send', 120],
  ['sync', 120],
  ['auth:refresh', 20],
])(
  'limits «%s» to %i a minute a person, over all their devices, and says when to come back',
  async (event, most) => {
    const { rep, repClient } = await arrange();
    const phone = await rep.connect();
    for (let call = 0; call < most; call++) await (call % 2 ? phone : repClient).call(event, {});
    for (const client of [repClient, phone]) {
      const refused = await client.call<ChatRefusal>(event, {});
      expect(refused).toEqual({ ok: false, code: 'too-many-requests', retryAfterMs: expect.any(Number) });
      expect(refused.retryAfterMs).toBeGreaterThan(0);
      expect(refused.retryAfterMs).toBeLessThanOrEqual(60_000);
    }
  },
);

it('lets no connection pile up calls', async () => {
  const { repClient, spaceId } = await arrange();
  const answers = await Promise.all(Array.from({ length: 80 }, () => repClient.sync([[spaceId, 0]])));
  const refused = answers.filter(({ ok }) => !ok);
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(50);
  expect(refused.length).toBeGreaterThan(0);
  for (const answer of refused) {
    expect(answer).toEqual({ ok: false, code: 'too-many-requests', retryAfterMs: 1_000 });
  }
});

it('drops somebody who has stopped reading instead of keeping everything for them', async () => {
  const { rep, coach, repClient, repSide, spaceId } = await arrange();
  const stuck = await coach.connect();
  stuck.stopReading();
  const [atServer] = chat.app.get(Connections).of([coach.id]);
  if (!atServer) throw new Error('The coach is not connected.');
  // The first round fills the buffers of the operating system and of the websocket, the second one waits.
  for (let round = 0; round < 2; round++) {
    for (let told = 0; told < 300; told++) atServer.emit('tick', [['x'.repeat(65_536), told]]);
    await repClient.sync([]);
  }
  expect(chat.app.get(Connections).count(coach.id)).toBe(1);
  expect(await repClient.send(spaceId, [repSide.seal('are you there?')])).toMatchObject({ ok: true });
  await repClient.sync([]);
  expect(chat.app.get(Connections).count(coach.id)).toBe(0);
  expect(chat.app.get(Connections).count(rep.id)).toBe(1);
  stuck.close();
});
