import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ChatClient } from '../chat-client.fake.ts';
import { startChat, type ChatProcess } from '../chat-process.fake.ts';
import { Connections } from '../connections/connections.ts';
import { converse, Person } from '../conversation.fake.ts';

let chat: ChatProcess;
beforeAll(async () => {
  chat = await startChat();
});
afterAll(() => chat.stop());

const token = 'a'.repeat(64);

it('greets whoever comes with a chat ticket', async () => {
  const rep = await Person.make(chat, 'rep');
  const client = ChatClient.prepare(chat.url, { token: await rep.token(), proto: 1 });
  expect(await client.connect()).toEqual({
    proto: 1,
    serverTime: '2026-03-23T08:00:00.000Z',
    exp: '2999-01-01T00:00:00.000Z',
    tickMs: 25_000,
    limits: { envelopesPerSend: 20, envelopeBytes: 65_536, spacesPerSync: 50, envelopesPerSync: 200 },
  });
  client.close();
});

it.each<[string, object, string]>([
  ['nothing', {}, 'validation-failed'],
  ['no token', { proto: 1 }, 'validation-failed'],
  ['no protocol', { token }, 'validation-failed'],
  ['another protocol', { token, proto: 2 }, 'validation-failed'],
  ['a protocol as text', { token, proto: '1' }, 'validation-failed'],
  ['a token that is too short', { token: 'a'.repeat(63), proto: 1 }, 'validation-failed'],
  ['a token in capitals', { token: 'A'.repeat(64), proto: 1 }, 'validation-failed'],
  ['a token that is a list', { token: [token], proto: 1 }, 'validation-failed'],
  ['a token that is an object', { token: { toString: 1 }, proto: 1 }, 'validation-failed'],
  ['a token that nobody has', { token, proto: 1 }, 'not-signed-in'],
])('refuses a handshake with %s', async (_, auth, code) => {
  expect(await ChatClient.prepare(chat.url, auth).refusal()).toEqual({ message: 'refused', code });
});

it('refuses a ticket that is over, and the session of a browser', async () => {
  const rep = await Person.make(chat, 'rep');
  const over = await rep.token({ expiresAt: '2020-01-01T00:00:00Z' });
  const browser = await rep.token({ purpose: 'web' });
  for (const refused of [over, browser]) {
    const client = ChatClient.prepare(chat.url, { token: refused, proto: 1 });
    expect((await client.refusal()).code).toBe('not-signed-in');
  }
});

it('refuses an operator, who has nobody to write to', async () => {
  const rep = await Person.make(chat, 'rep');
  const ticket = await rep.token();
  await chat.rows("UPDATE identity.session SET surface = 'app_operator' WHERE account_id = $1", [rep.id]);
  const client = ChatClient.prepare(chat.url, { token: ticket, proto: 1 });
  expect((await client.refusal()).code).toBe('not-signed-in');
});

it('refuses pages of another origin before it looks at anything', async () => {
  const rep = await Person.make(chat, 'rep');
  const auth = { token: await rep.token(), proto: 1 };
  for (const origin of [
    'https://evil.example',
    'http://localhost:4300',
    'null',
    'http://localhost:4200.evil',
  ]) {
    const { code } = await ChatClient.prepare(chat.url, auth, origin).refusal();
    expect(code).toBeUndefined();
  }
});

it('lets callers in that are no browsers', async () => {
  const rep = await Person.make(chat, 'rep');
  const client = ChatClient.prepare(chat.url, { token: await rep.token(), proto: 1 }, null);
  await expect(client.connect()).resolves.toMatchObject({ proto: 1 });
  client.close();
});

it('speaks websocket only', async () => {
  const answer = await fetch(`${chat.url}/socket.io/?EIO=4&transport=polling`);
  expect(answer.status).toBe(400);
});

it('holds eight connections of one person and no more, even when they come all at once', async () => {
  const rep = await Person.make(chat, 'rep');
  const clients = await Promise.all(
    Array.from({ length: 12 }, async () =>
      ChatClient.prepare(chat.url, { token: await rep.token(), proto: 1 }),
    ),
  );
  const outcomes = await Promise.all(clients.map((client) => client.attempt()));
  expect(outcomes.filter((code) => code === null)).toHaveLength(8);
  expect(outcomes.filter((code) => code === 'too-many-requests')).toHaveLength(4);
  expect(chat.app.get(Connections).count(rep.id)).toBe(8);

  const ninth = ChatClient.prepare(chat.url, { token: await rep.token(), proto: 1 });
  expect((await ninth.refusal()).code).toBe('too-many-requests');
  for (const client of clients) client.close();
});

it('lets nobody hammer at the door', async () => {
  const rep = await Person.make(chat, 'rep');
  const ticket = await rep.token();
  const codes: unknown[] = [];
  for (let attempt = 1; attempt <= 61; attempt++) {
    const client = ChatClient.prepare(chat.url, { token: ticket, proto: 1 });
    codes.push(await client.attempt());
    client.close();
  }
  expect(codes.slice(0, 8)).toEqual(Array(8).fill(null));
  expect(codes.at(-1)).toBe('too-many-requests');
});

it('forgets who was here', async () => {
  const { rep, coach } = await converse(chat);
  const client = await rep.connect();
  const gone = client.next('disconnect');
  client.close();
  await gone;
  const other = await coach.connect();
  await other.call('sync', { since: [], limit: 1 });
  expect(chat.app.get(Connections).count(rep.id)).toBe(0);
  other.close();
});

it('is ready once every login reaches its database', async () => {
  const answer = await fetch(`${chat.url}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'up', down: [] }]);
});
