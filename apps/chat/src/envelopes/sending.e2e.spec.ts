import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SendAnswer, StoredEnvelope } from '@aparte/contracts';
import { envelopeHash, type Envelope } from '@aparte/sealing';
import type { Arrived } from '../chat-client.fake.ts';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

async function arrange() {
  const conversation = await converse(chat);
  const repClient = await conversation.rep.connect();
  const coachClient = await conversation.coach.connect();
  return {
    ...conversation,
    repClient,
    coachClient,
    repSide: conversation.asRep(),
    coachSide: conversation.asCoach(),
  };
}

function storedIn(answer: SendAnswer): StoredEnvelope[] {
  if (!answer.ok) throw new Error(`The send was refused: ${answer.code}`);
  return answer.r;
}

it('acknowledges an envelope with its number once it is stored', async () => {
  const { repClient, repSide, spaceId, rep, stored } = await arrange();
  const envelope = repSide.seal('Bonjour');
  const answer = await repClient.send(spaceId, [envelope]);
  expect(answer).toEqual({ ok: true, r: [{ id: envelope.id, s: 1, at: '2026-03-23T08:00:00.000Z' }] });
  expect(await stored()).toEqual([{ seq: 1, sender_id: rep.id }]);
});

it('arrives at the other member with the same number, and opens there', async () => {
  const { repClient, coachClient, repSide, coachSide, spaceId } = await arrange();
  const answer = await repClient.send(spaceId, [repSide.seal('Bonjour')]);
  const [placed] = await coachClient.hasArrived(1);
  expect(placed).toMatchObject({ c: spaceId, s: storedIn(answer)[0]?.s, at: storedIn(answer)[0]?.at });
  expect(coachSide.take((placed as Arrived).e)).toBe('Bonjour');
});

it('reaches every device of both members but the one that sent it', async () => {
  const { rep, coach, repClient, coachClient, repSide, spaceId } = await arrange();
  const phone = await rep.connect();
  const tablet = await coach.connect();
  await repClient.send(spaceId, repSide.sealAll(['one', 'two']));
  for (const client of [phone, tablet, coachClient]) {
    expect((await client.hasArrived(2)).map(({ s }) => s)).toEqual([1, 2]);
  }
  await repClient.sync([[spaceId, 0]]);
  expect(repClient.arrived).toEqual([]);
});

it('never reaches somebody who is not of the space', async () => {
  const { repClient, coachClient, repSide, spaceId } = await arrange();
  const others = await arrange();
  await repClient.send(spaceId, [repSide.seal('Only for you')]);
  await coachClient.hasArrived(1);
  for (const stranger of [others.repClient, others.coachClient]) {
    await stranger.sync([[others.spaceId, 0]]);
    expect(stranger.arrived).toEqual([]);
  }
});

it('stores a batch in its order, or nothing of it', async () => {
  const { repClient, repSide, spaceId, stored } = await arrange();
  const [first, second, third] = repSide.sealAll(['one', 'two', 'three']);
  expect(await repClient.send(spaceId, [first, third, second])).toEqual({ ok: false, code: 'sequence-gap' });
  expect(await stored()).toEqual([]);
  expect(storedIn(await repClient.send(spaceId, [first, second, third])).map(({ s }) => s)).toEqual([
    1, 2, 3,
  ]);
});

it('numbers a space without a gap while both members write at once', async () => {
  const { repClient, coachClient, repSide, coachSide, spaceId, stored, rep, coach } = await arrange();
  const write = async (client: typeof repClient, envelopes: Envelope[]) => {
    const numbers: number[] = [];
    for (let at = 0; at < envelopes.length; at += 3) {
      const answer = await client.send(spaceId, envelopes.slice(at, at + 3));
      numbers.push(...storedIn(answer).map(({ s }) => s));
    }
    return numbers;
  };
  const texts = Array.from({ length: 30 }, (_, index) => `${index}`);
  const [ofRep, ofCoach] = await Promise.all([
    write(repClient, repSide.sealAll(texts)),
    write(coachClient, coachSide.sealAll(texts)),
  ]);
  expect([...ofRep, ...ofCoach].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 60 }, (_, index) => index + 1),
  );
  expect(ofRep).toEqual(ofRep.toSorted((a, b) => a - b));
  const rows = await stored();
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  expect(rows.filter(({ sender_id }) => sender_id === rep.id).map(({ seq }) => seq)).toEqual(ofRep);
  expect(rows.filter(({ sender_id }) => sender_id === coach.id).map(({ seq }) => seq)).toEqual(ofCoach);

  const atCoach = await coachClient.hasArrived(30);
  expect(atCoach.map(({ s }) => s)).toEqual(ofRep);
  const reader = coachSide;
  expect(atCoach.map(({ e }) => reader.take(e))).toEqual(texts);
});

it('handles the calls of one connection in the order they were made', async () => {
  const { repClient, repSide, spaceId } = await arrange();
  const envelopes = repSide.sealAll(Array.from({ length: 15 }, (_, index) => `${index}`));
  const answers = await Promise.all(envelopes.map((envelope) => repClient.send(spaceId, [envelope])));
  expect(answers.flatMap(storedIn).map(({ s }) => s)).toEqual(envelopes.map((_, index) => index + 1));
});

it('answers a repeated envelope with its first number and stores it once', async () => {
  const { repClient, coachClient, repSide, spaceId, stored } = await arrange();
  const [first, second] = repSide.sealAll(['one', 'two']);
  const answer = storedIn(await repClient.send(spaceId, [first]));
  chat.clock.advance(60);
  const again = storedIn(await repClient.send(spaceId, [first, second]));
  expect(again).toEqual([
    { ...answer[0], dup: true },
    { id: second?.id, s: 2, at: chat.clock.now().toISOString() },
  ]);
  expect(await stored()).toHaveLength(2);
  expect((await coachClient.hasArrived(2)).map(({ s }) => s)).toEqual([1, 2]);
});

it('stores once what arrives several times at once over two devices', async () => {
  const { rep, repClient, repSide, spaceId, stored } = await arrange();
  const phone = await rep.connect();
  const batch = repSide.sealAll(['one', 'two']);
  const answers = await Promise.all(
    [repClient, phone, repClient, phone].map((client) => client.send(spaceId, batch)),
  );
  expect(answers.map((answer) => storedIn(answer).map(({ s }) => s))).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  expect(await stored()).toHaveLength(2);
});

it('refuses an id that already carries something else', async () => {
  const { repClient, repSide, spaceId, stored } = await arrange();
  const first = repSide.seal('one');
  await repClient.send(spaceId, [first]);
  repSide.take(first);
  expect(await repClient.send(spaceId, [repSide.seal('two', first.id)])).toEqual({
    ok: false,
    code: 'id-reused',
  });
  const twin = repSide.seal('two');
  expect(await repClient.send(spaceId, [twin, twin])).toEqual({ ok: false, code: 'id-reused' });
  expect(await stored()).toHaveLength(1);
});

it('refuses a number that leaves a gap, and one that is taken', async () => {
  const { repClient, repSide, spaceId, asRep } = await arrange();
  const [first, second, third] = repSide.sealAll(['one', 'two', 'three']);
  expect(await repClient.send(spaceId, [second])).toEqual({ ok: false, code: 'sequence-gap' });
  await repClient.send(spaceId, [first]);
  expect(await repClient.send(spaceId, [third])).toEqual({ ok: false, code: 'sequence-gap' });
  expect(await repClient.send(spaceId, [asRep().seal('a rival of the first')])).toEqual({
    ok: false,
    code: 'sequence-fork',
  });
});

it('refuses the next number when it follows another history', async () => {
  const { repClient, repSide, spaceId, asRep } = await arrange();
  await repClient.send(spaceId, repSide.sealAll(['one']));
  const [, secondOfAnother] = asRep().sealAll(['another one', 'two']);
  expect(await repClient.send(spaceId, [secondOfAnother])).toEqual({ ok: false, code: 'sequence-fork' });
});

it('lets the faster of two devices write, and the slower again once it has fetched', async () => {
  const { rep, repClient, spaceId, asRep } = await arrange();
  const phone = await rep.connect();
  const here = asRep();
  const there = asRep();
  const answers = await Promise.all([
    repClient.send(spaceId, [here.seal('from here')]),
    phone.send(spaceId, [there.seal('from there')]),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const slower = answers[0].ok ? { client: phone, side: there } : { client: repClient, side: here };
  const missed = await slower.client.sync([[spaceId, 0]]);
  for (const { e } of missed.ok ? (missed.convs[0]?.ev ?? []) : []) slower.side.take(e);
  expect(storedIn(await slower.client.send(spaceId, [slower.side.seal('again')]))[0]?.s).toBe(2);
});

it('refuses what is sealed in an epoch that has passed', async () => {
  const { repClient, repSide, spaceId, change } = await arrange();
  await change('current_epoch = 2');
  expect(await repClient.send(spaceId, [repSide.seal('one')])).toEqual({ ok: false, code: 'stale-epoch' });
});

it('takes nothing more into a closed space, but still answers what is there', async () => {
  const { repClient, repSide, spaceId, change } = await arrange();
  const [first, second] = repSide.sealAll(['one', 'two']);
  await repClient.send(spaceId, [first]);
  await change("state = 'closed', closed_at = now()");
  expect(await repClient.send(spaceId, [second])).toEqual({ ok: false, code: 'closed' });
  expect(storedIn(await repClient.send(spaceId, [first]))).toMatchObject([{ s: 1, dup: true }]);
  expect(await repClient.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 1 }] });
});

it('answers alike for a space of others and one that does not exist', async () => {
  const others = await arrange();
  const { rep, repClient } = await arrange();
  for (const space of [others.spaceId, 'AAAAAAAAAAAAAAAAAAAAAA']) {
    const envelope: Envelope = { ...others.repSide.seal('x'), sp: space, from: rep.id };
    expect(await repClient.send(space, [envelope])).toEqual({ ok: false, code: 'not-found' });
    expect(await repClient.sync([[space, 0]])).toEqual({ ok: false, code: 'not-found' });
  }
  expect(await others.stored()).toEqual([]);
});

it('lets nobody write in the name of the other', async () => {
  const { repClient, coachSide, spaceId, stored } = await arrange();
  expect(await repClient.send(spaceId, [coachSide.seal('never said')])).toEqual({
    ok: false,
    code: 'validation-failed',
  });
  expect(await stored()).toEqual([]);
});

it('keeps every part of the header and the ciphertext as they came', async () => {
  const { repClient, coachClient, repSide, spaceId } = await arrange();
  const envelopes = repSide.sealAll(['short', 'x'.repeat(20_000)]);
  await repClient.send(spaceId, envelopes);
  const answer = await coachClient.sync([[spaceId, 0]]);
  const back = answer.ok ? (answer.convs[0]?.ev ?? []).map(({ e }) => e) : [];
  expect(back).toEqual(envelopes);
  expect(back.map(envelopeHash)).toEqual(envelopes.map(envelopeHash));
});
