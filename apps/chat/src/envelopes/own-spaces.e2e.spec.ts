import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createGrant, openGrant, SpaceHistory, type Envelope } from '@aparte/sealing';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse, Person } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

/** Somebody with a space of their own in its first epoch, and the envelopes they would send. */
async function arrange(kind: 'rep' | 'coach') {
  const owner = await Person.make(chat, kind);
  const space = randomBytes(16);
  await chat.rows(
    `WITH space AS (
       INSERT INTO sealed.space (id, kind, state, current_epoch, owner_id) VALUES ($1, $2, 'open', 1, $3) RETURNING id)
     INSERT INTO sealed.space_member SELECT id, $3 FROM space`,
    [space, kind === 'rep' ? 'journal' : 'notes', owner.id],
  );
  const spaceId = space.toString('base64url');
  const view = { spaceId, self: owner, peers: [], previous: undefined };
  const epoch = openGrant(view, createGrant(view, 1_700_000_000_000));
  const history = new SpaceHistory(spaceId, [owner.id]);
  history.addEpoch(epoch);
  const write = (text: string): Envelope => {
    const draft = { kind: 'msg' as const, body: { t: text }, at: 1_774_252_800_000 };
    const envelope = history.seal(draft, { self: owner, peers: [], epoch });
    history.receive(envelope);
    return envelope;
  };
  return { owner, spaceId, write };
}

it.each(['rep', 'coach'] as const)(
  'keeps what a %s writes for themselves, on all their devices',
  async (kind) => {
    const { owner, spaceId, write } = await arrange(kind);
    const [desk, phone] = [await owner.connect(), await owner.connect()];
    const [first, second] = [write('une page'), write('une autre')];
    expect(await desk.send(spaceId, [first, second])).toMatchObject({ ok: true, r: [{ s: 1 }, { s: 2 }] });
    expect((await phone.hasArrived(2)).map(({ e }) => e)).toEqual([first, second]);
    const later = await owner.connect();
    expect(await later.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 2 }] });
  },
);

it('tells nobody else that it exists, not even the coach of the rep', async () => {
  const { owner, spaceId, write } = await arrange('rep');
  const { coach } = await converse(chat, { rep: owner });
  const stranger = await coach.connect();
  const page = write('pour moi');
  await (await owner.connect()).send(spaceId, [page]);
  expect(await stranger.sync([[spaceId, 0]])).toMatchObject({ ok: false, code: 'not-found' });
  expect(await stranger.send(spaceId, [{ ...page, from: coach.id }])).toMatchObject({
    ok: false,
    code: 'not-found',
  });
  expect(stranger.arrived).toEqual([]);
});

it('holds to the same chain and the same end as a conversation', async () => {
  const { owner, spaceId, write } = await arrange('rep');
  const desk = await owner.connect();
  const [first, second] = [write('une'), write('deux')];
  expect(await desk.send(spaceId, [second])).toMatchObject({ ok: false });
  await desk.send(spaceId, [first]);
  await chat.rows(`UPDATE sealed.space SET state = 'closed', closed_at = now() WHERE id = $1`, [
    Buffer.from(spaceId, 'base64url'),
  ]);
  expect(await desk.send(spaceId, [second])).toMatchObject({ ok: false, code: 'closed' });
  expect(await desk.send(spaceId, [first])).toMatchObject({ ok: true, r: [{ s: 1, dup: true }] });
});

it('no longer shows a conversation to the coach thirty days after the rep left, and always to the rep', async () => {
  const { rep, coach, spaceId, asRep, change } = await converse(chat);
  const [repClient, coachClient] = [await rep.connect(), await coach.connect()];
  await repClient.send(spaceId, [asRep().seal('avant')]);

  await change("state = 'closed', closed_at = now() - interval '29 days 23 hours'");
  expect(await coachClient.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 1 }] });
  await change("closed_at = now() - interval '30 days'");
  expect(await coachClient.sync([[spaceId, 0]])).toMatchObject({ ok: false, code: 'not-found' });
  expect(await repClient.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 1 }] });
});

it('takes nothing new from a rep whose seat has ended, and lets them read on; the coach may say goodbye', async () => {
  const { rep, coach, spaceId, asRep, asCoach } = await converse(chat);
  const [repClient, coachClient] = [await rep.connect(), await coach.connect()];
  const ends = (day: string) =>
    chat.rows('UPDATE seat.claim SET ends_on = $2 WHERE rep_id = $1', [rep.id, day]);
  const side = asRep();
  const [first, second, third] = side.sealAll(['un', 'deux', 'trois']) as [Envelope, Envelope, Envelope];
  await ends('2026-03-23');
  expect(await repClient.send(spaceId, [first])).toMatchObject({ ok: true });

  await ends('2026-03-22');
  expect(await repClient.send(spaceId, [second])).toEqual({ ok: false, code: 'seat-ended' });
  expect(await repClient.send(spaceId, [first])).toMatchObject({ ok: true, r: [{ s: 1, dup: true }] });
  const goodbye = asCoach();
  goodbye.take(first);
  expect(await coachClient.send(spaceId, [goodbye.seal('au revoir')])).toMatchObject({ ok: true });
  expect(await repClient.sync([[spaceId, 0]])).toMatchObject({ ok: true, convs: [{ last: 2 }] });

  await chat.rows('DELETE FROM seat.claim WHERE rep_id = $1', [rep.id]);
  expect(await repClient.send(spaceId, [second])).toEqual({ ok: false, code: 'seat-ended' });
  expect(await repClient.send(spaceId, [second, third])).toEqual({ ok: false, code: 'seat-ended' });
});
