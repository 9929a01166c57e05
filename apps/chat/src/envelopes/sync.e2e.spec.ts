import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SyncAnswer, SyncedSpace } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { Announcements } from '../server/announcements.ts';
import { converse } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

/** A conversation in which the rep has said so much already. */
async function arrange(messages = 0) {
  const conversation = await converse(chat);
  const repClient = await conversation.rep.connect();
  const repSide = conversation.asRep();
  const say = async (count: number) => {
    const envelopes = repSide.sealAll(Array.from({ length: count }, (_, index) => `${index}`));
    for (let at = 0; at < count; at += 20)
      await repClient.send(conversation.spaceId, envelopes.slice(at, at + 20));
  };
  await say(messages);
  return { ...conversation, repClient, say };
}

function spacesIn(answer: SyncAnswer<Envelope>): SyncedSpace<Envelope>[] {
  if (!answer.ok) throw new Error(`The sync was refused: ${answer.code}`);
  return answer.convs;
}

function outline({ ev, ...space }: SyncedSpace<Envelope>): object {
  return { ...space, numbers: ev.map(({ s }) => s) };
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, index) => from + index);
}

it('gives a new device the whole history, page by page', async () => {
  const { coach, spaceId, asCoach } = await arrange(45);
  const client = await coach.connect();
  const side = asCoach();
  const pages: object[] = [];
  for (let at = 0, more = true; more;) {
    const [space] = spacesIn(await client.sync([[spaceId, at]], 20));
    if (!space) throw new Error('There is no answer for the space.');
    for (const { e } of space.ev) side.take(e);
    pages.push(outline(space));
    more = space.more;
    at = space.ev.at(-1)?.s ?? at;
  }
  expect(pages).toEqual([
    { c: spaceId, last: 45, more: true, numbers: range(1, 20) },
    { c: spaceId, last: 45, more: true, numbers: range(21, 40) },
    { c: spaceId, last: 45, more: false, numbers: range(41, 45) },
  ]);
});

it('says that there is nothing more when the page ends with the last', async () => {
  const { repClient, spaceId } = await arrange(20);
  expect(spacesIn(await repClient.sync([[spaceId, 0]], 20)).map(outline)).toEqual([
    { c: spaceId, last: 20, more: false, numbers: range(1, 20) },
  ]);
});

it('answers with nothing for what is up to date, empty, or ahead of the server', async () => {
  const { repClient, spaceId } = await arrange(3);
  const { repClient: silent, spaceId: empty } = await arrange();
  expect(spacesIn(await repClient.sync([[spaceId, 3]]))).toEqual([
    { c: spaceId, last: 3, ev: [], more: false },
  ]);
  expect(spacesIn(await repClient.sync([[spaceId, 9]]))).toEqual([
    { c: spaceId, last: 3, ev: [], more: false },
  ]);
  expect(spacesIn(await silent.sync([[empty, 0]]))).toEqual([{ c: empty, last: 0, ev: [], more: false }]);
  expect(spacesIn(await repClient.sync([]))).toEqual([]);
});

it('answers for several spaces in the order asked, within one limit for all of them', async () => {
  const one = await arrange(3);
  const two = await arrange();
  const shared = await converse(chat, { coach: one.coach });
  const writer = await shared.rep.connect();
  await writer.send(shared.spaceId, shared.asRep().sealAll(['a', 'b', 'c']));

  const client = await one.coach.connect();
  const ask = (limit: number) =>
    client.sync(
      [
        [shared.spaceId, 0],
        [one.spaceId, 0],
      ],
      limit,
    );
  expect(spacesIn(await ask(200)).map(outline)).toEqual([
    { c: shared.spaceId, last: 3, more: false, numbers: [1, 2, 3] },
    { c: one.spaceId, last: 3, more: false, numbers: [1, 2, 3] },
  ]);
  expect(spacesIn(await ask(4)).map(outline)).toEqual([
    { c: shared.spaceId, last: 3, more: false, numbers: [1, 2, 3] },
    { c: one.spaceId, last: 3, more: true, numbers: [1] },
  ]);
  expect(spacesIn(await ask(3)).map(outline)[1]).toEqual({
    c: one.spaceId,
    last: 3,
    more: true,
    numbers: [],
  });
  expect(
    await client.sync([
      [one.spaceId, 0],
      [two.spaceId, 0],
    ]),
  ).toEqual({ ok: false, code: 'not-found' });
});

it('brings back what was missed while away, and what comes from then on live', async () => {
  const { coach, spaceId, say, asCoach } = await arrange(2);
  const before = await coach.connect();
  const side = asCoach();
  for (const { e } of spacesIn(await before.sync([[spaceId, 0]]))[0]?.ev ?? []) side.take(e);
  before.close();
  await say(3);

  const after = await coach.connect();
  const missed = spacesIn(await after.sync([[spaceId, 2]]))[0]?.ev ?? [];
  expect(missed.map(({ s }) => s)).toEqual([3, 4, 5]);
  await say(1);
  const [live] = await after.hasArrived(1);
  expect(live?.s).toBe(6);
  const texts = [...missed, ...after.arrived].map(({ e }) => side.take(e));
  expect(texts).toEqual(['0', '1', '2', '0']);
});

it('shows in every tick how far each space of the person has come, and no other', async () => {
  const { coach, spaceId } = await arrange(4);
  const shared = await converse(chat, { coach });
  const client = await coach.connect();
  const tick = client.next<[string, number][]>('tick');
  await chat.app.get(Announcements).tick();
  expect(new Map(await tick)).toEqual(
    new Map([
      [spaceId, 4],
      [shared.spaceId, 0],
    ]),
  );
});
