import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { converse } from '../conversation.fake.ts';
import { ChatClient } from '../chat-client.fake.ts';
import { Announcements } from '../server/announcements.ts';
import { Gatekeeper } from './gatekeeper.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
beforeEach(() => {
  chat.clock.moveTo('2026-03-23T08:00:00Z');
});
afterAll(() => chat.stop());

const closeEnded = () => chat.app.get(Gatekeeper).closeEnded();

async function arrange() {
  const conversation = await converse(chat);
  const { rep } = conversation;
  const client = await rep.connect();
  return { ...conversation, client, repSide: conversation.asRep() };
}

it('puts out whoever has signed out, and tells them why', async () => {
  const { rep, coach, client } = await arrange();
  const stays = await coach.connect();
  const kick = client.next<{ code: string }>('kick');
  const gone = client.next<string>('disconnect');
  await rep.signOut();
  await closeEnded();
  expect(await kick).toEqual({ code: 'not-signed-in' });
  expect(await gone).toBe('io server disconnect');
  expect(stays.socket.connected).toBe(true);
});

it('puts out whoever’s session is over', async () => {
  const { rep, client } = await arrange();
  const kick = client.next<{ code: string }>('kick');
  await chat.rows("UPDATE identity.session SET expires_at = '2020-01-01' WHERE account_id = $1", [rep.id]);
  await closeEnded();
  expect(await kick).toEqual({ code: 'not-signed-in' });
});

it('puts out the one device that signed out and keeps the other', async () => {
  const { rep } = await arrange();
  const token = await rep.token();
  const phone = await ChatClient.open(chat.url, token);
  const laptop = await rep.connect();
  const kick = phone.next('kick');
  await chat.rows("DELETE FROM identity.session WHERE token_hash = sha256(decode($1, 'hex'))", [token]);
  await closeEnded();
  await kick;
  expect(laptop.socket.connected).toBe(true);
  expect(await laptop.sync([])).toEqual({ ok: true, convs: [] });
});

it('puts out the chat of a browser session that was ended, and not that of another', async () => {
  const { rep } = await arrange();
  const token = await rep.token();
  const lost = await ChatClient.open(chat.url, token);
  const kept = await rep.connect();
  const kick = lost.next<{ code: string }>('kick');
  await chat.rows(
    `DELETE FROM identity.session browser USING identity.session chat
      WHERE chat.token_hash = sha256(decode($1, 'hex')) AND browser.token_hash = chat.opened_from`,
    [token],
  );
  await closeEnded();
  expect(await kick).toEqual({ code: 'not-signed-in' });
  expect(kept.socket.connected).toBe(true);
});

it('answers a call after signing out with that, not with a missing space', async () => {
  const { rep, client, repSide, spaceId, stored } = await arrange();
  await rep.signOut();
  expect(await client.send(spaceId, [repSide.seal('late')])).toEqual({ ok: false, code: 'not-signed-in' });
  expect(await client.sync([[spaceId, 0]])).toEqual({ ok: false, code: 'not-signed-in' });
  expect(await stored()).toEqual([]);
});

it('delivers nothing to somebody who was put out', async () => {
  const { rep, coach, client, asCoach, spaceId } = await arrange();
  const writer = await coach.connect();
  const gone = client.next('disconnect');
  await rep.signOut();
  await closeEnded();
  await gone;
  expect(await writer.send(spaceId, [asCoach().seal('are you there?')])).toMatchObject({ ok: true });
  expect(client.arrived).toEqual([]);
});

it('goes on with a new token after the old one has ended', async () => {
  const { rep, client, repSide, spaceId } = await arrange();
  await chat.rows('DELETE FROM identity.session WHERE account_id = $1', [rep.id]);
  const token = await rep.token({ expiresAt: '2998-01-01T00:00:00Z' });
  expect(await client.refresh(token)).toEqual({ ok: true, exp: '2998-01-01T00:00:00.000Z' });
  await closeEnded();
  expect(await client.send(spaceId, [repSide.seal('still here')])).toMatchObject({ ok: true });
});

it('refuses a token of somebody else, of a browser, of nobody, or one that is over', async () => {
  const { rep, coach, client } = await arrange();
  const tokens = [
    await coach.token(),
    await rep.token({ purpose: 'web' }),
    await rep.token({ expiresAt: '2020-01-01T00:00:00Z' }),
    'a'.repeat(64),
  ];
  for (const token of tokens)
    expect(await client.refresh(token)).toEqual({ ok: false, code: 'not-signed-in' });
  for (const token of [null, '', 'A'.repeat(64), {}, [tokens[0]]]) {
    expect(await client.refresh(token)).toEqual({ ok: false, code: 'validation-failed' });
  }
  expect(await client.sync([])).toEqual({ ok: true, convs: [] });
});

it('announces the end of a session a minute before it comes', async () => {
  const { rep } = await arrange();
  const client = await ChatClient.open(chat.url, await rep.token({ expiresAt: '2998-01-01T00:01:00Z' }));
  const announced: unknown[] = [];
  client.socket.on('session:expiring', (until) => announced.push(until));
  for (const now of ['2998-01-01T00:00:00Z', '2998-01-01T00:00:01Z']) {
    chat.clock.moveTo(now);
    const tick = client.next('tick');
    await chat.app.get(Announcements).tick();
    await tick;
  }
  expect(announced).toEqual([{ exp: '2998-01-01T00:01:00.000Z' }]);
});
