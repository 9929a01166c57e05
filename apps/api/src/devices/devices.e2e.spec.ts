import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from '../browser.fake.ts';
import { Town, type Person } from '../town.fake.ts';
import type { DeviceSessionsResponse } from './devices.dto.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0';
const PATH = '/v1/auth/sessions';

async function signInElsewhere({ loginId, authKey }: Person, userAgent = FIREFOX): Promise<Browser> {
  const browser = town.browser();
  await browser.sendText('POST', '/v1/auth/login', JSON.stringify({ loginId, authKey }), {
    'user-agent': userAgent,
  });
  return browser;
}

async function listed(browser: Browser) {
  return (await browser.get<DeviceSessionsResponse>(PATH)).body.sessions;
}

async function isSignedIn(browser: Browser): Promise<boolean> {
  return (await browser.get('/v1/auth/session')).status === 200;
}

it.each(['rep', 'coach', 'operator'] as const)(
  'shows a %s where they are signed in, coarsely',
  async (kind) => {
    const person = await town[kind]();
    await signInElsewhere(person);
    const sessions = await listed(person.browser);
    expect(sessions.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    const other = sessions.find(({ isCurrent }) => !isCurrent)!;
    expect(other.label).toBe('Firefox · Windows');
    expect(other.openedAt).toMatch(/:00:00\.000Z$/);
    expect(Date.parse(other.expiresAt) - Date.parse(other.openedAt)).toBeGreaterThanOrEqual(12 * 3_600_000);
  },
);

it('keeps nothing of a browser that it does not know', async () => {
  const rep = await town.rep();
  await signInElsewhere(rep, 'quokka/1.0 (staff laptop 17)');
  expect((await listed(rep.browser)).map(({ label }) => label)).toEqual(['', '']);
});

it('ends one session, and with it its chat ticket and no other', async () => {
  const rep = await town.rep();
  const [lost, kept] = [await signInElsewhere(rep), await signInElsewhere(rep)];
  await lost.post('/v1/member/chat-ticket');
  await kept.post('/v1/member/chat-ticket');
  const lostId = (await listed(lost)).find(({ isCurrent }) => isCurrent)!.id;

  expect((await rep.browser.send('DELETE', `${PATH}/${lostId}`)).status).toBe(204);
  expect([await isSignedIn(lost), await isSignedIn(kept)]).toEqual([false, true]);
  const tickets = await town.rows(
    `SELECT chat.opened_from = kept.token_hash AS is_kept
       FROM identity.session chat JOIN identity.session kept ON kept.token_hash = sha256(decode($2, 'hex'))
      WHERE chat.account_id = $1 AND chat.purpose = 'chat'`,
    [rep.id, kept.token],
  );
  expect(tickets).toEqual([{ is_kept: true }]);
});

it('ends its own session as well', async () => {
  const rep = await town.rep();
  const [own] = await listed(rep.browser);
  expect((await rep.browser.send('DELETE', `${PATH}/${own!.id}`)).status).toBe(204);
  expect(await isSignedIn(rep.browser)).toBe(false);
});

it('answers a session of somebody else, one that is over and one that nobody has alike', async () => {
  const [rep, stranger] = [await town.rep(), await town.rep()];
  const [foreign] = await listed(stranger.browser);
  const over = await signInElsewhere(rep);
  const overId = (await listed(over)).find(({ isCurrent }) => isCurrent)!.id;
  await town.rows(`UPDATE identity.session SET expires_at = now() WHERE id = $1`, [overId]);

  for (const id of [foreign!.id, overId, randomUUID(), 'no-id']) {
    const { status, body } = await rep.browser.send('DELETE', `${PATH}/${id}`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  }
  expect(await isSignedIn(stranger.browser)).toBe(true);
  expect((await listed(rep.browser)).map(({ id }) => id)).not.toContain(overId);
});

it('does not let a session be ended through the id of its chat ticket', async () => {
  const rep = await town.rep();
  await rep.browser.post('/v1/member/chat-ticket');
  const [ticket] = await town.rows<{ id: string }>(
    `SELECT id FROM identity.session WHERE account_id = $1 AND purpose = 'chat'`,
    [rep.id],
  );
  expect((await rep.browser.send('DELETE', `${PATH}/${ticket!.id}`)).status).toBe(404);
});

it('signs out everywhere else, as often as it is asked, and leaves other people alone', async () => {
  const [rep, neighbour] = [await town.rep(), await town.rep()];
  const others = [await signInElsewhere(rep), await signInElsewhere(rep)];
  for (let time = 0; time < 2; time++) expect((await rep.browser.send('DELETE', PATH)).status).toBe(204);
  for (const other of others) expect(await isSignedIn(other)).toBe(false);
  expect([await isSignedIn(rep.browser), await isSignedIn(neighbour.browser)]).toEqual([true, true]);
  expect(await listed(rep.browser)).toHaveLength(1);
});

it('keeps the chat tickets of other devices when one device signs out', async () => {
  const rep = await town.rep();
  const other = await signInElsewhere(rep);
  await other.post('/v1/member/chat-ticket');
  await rep.browser.post('/v1/auth/logout');
  const [{ count } = { count: '' }] = await town.rows<{ count: string }>(
    `SELECT count(*) FROM identity.session WHERE account_id = $1 AND purpose = 'chat'`,
    [rep.id],
  );
  expect(count).toBe('1');
});

it('gives no chat ticket that outlives the session it comes from', async () => {
  const rep = await town.rep();
  await town.rows(
    `UPDATE identity.session SET expires_at = now() + interval '1 minute' WHERE account_id = $1`,
    [rep.id],
  );
  const { body } = await rep.browser.post<{ expiresAt: string }>('/v1/member/chat-ticket');
  const [session] = await listed(rep.browser);
  expect(body.expiresAt).toBe(session!.expiresAt);
});

it.each([
  ['GET', PATH],
  ['DELETE', PATH],
  ['DELETE', `${PATH}/${randomUUID()}`],
])('asks for a session: %s %s', async (method, path) => {
  const { status, body } = await town.browser().send(method, path);
  expect([status, body.code]).toEqual([401, 'not-signed-in']);
});
