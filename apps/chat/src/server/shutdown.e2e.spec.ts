import { expect, it } from '@jest/globals';
import pg from 'pg';
import { ChatCalls } from '../calls/chat-calls.ts';
import { startChat } from '../chat-process.fake.ts';
import { converse } from '../conversation.fake.ts';

it('answers what is under way before it stops, and takes nothing new', async () => {
  const chat = await startChat();
  const { rep, spaceId, asRep, stored } = await converse(chat);
  const client = await rep.connect();

  // Somebody holds the space, so that a send is under way for as long as the test wants.
  const holder = new pg.Client({ connectionString: chat.database.adminUrl });
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT 1 FROM sealed.space WHERE id = $1 FOR UPDATE', [
    Buffer.from(spaceId, 'base64url'),
  ]);
  const underWay = client.send(spaceId, [asRep().seal('under way')]);
  // Answered at once while the send waits: the server has received both.
  expect(await client.call('nonsense', {})).toMatchObject({ ok: false });

  const calls = chat.app.get(ChatCalls).close();
  expect(await client.sync([])).toEqual({ ok: false, code: 'too-many-requests', retryAfterMs: 1_000 });
  const gone = client.next<string>('disconnect');
  const stopped = chat.app.close();
  await holder.query('ROLLBACK');
  await holder.end();

  expect(await underWay).toMatchObject({ ok: true, r: [{ s: 1 }] });
  await calls;
  // A lost connection, after which socket.io clients come back by themselves.
  expect(await gone).toBe('transport close');
  await stopped;
  expect(await stored()).toHaveLength(1);
  await expect(fetch(`${chat.url}/health/live`)).rejects.toThrow();
  await chat.database.drop();
});

it('closes every connection and pool, also when nobody says anything', async () => {
  const chat = await startChat();
  const { rep, coach } = await converse(chat);
  const clients = [await rep.connect(), await coach.connect()];
  const gone = clients.map((client) => client.next<string>('disconnect'));
  await chat.app.close();
  expect(await Promise.all(gone)).toEqual(['transport close', 'transport close']);
  const [row] = await chat.rows<{ open: number }>(
    "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'app_%'",
  );
  expect(row).toEqual({ open: 0 });
  await chat.database.drop();
});

it('does not wait for somebody who has stopped reading', async () => {
  const chat = await startChat();
  const { rep } = await converse(chat);
  const client = await rep.connect();
  client.stopReading();
  await chat.app.close();
  client.close();
  await chat.database.drop();
});
