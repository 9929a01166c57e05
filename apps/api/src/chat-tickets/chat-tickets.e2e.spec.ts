import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Town } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

it.each(['rep', 'coach'] as const)('gives a %s a ticket of ten minutes for the chat', async (kind) => {
  const { browser, id } = await town[kind]();
  const { status, body } = await browser.post<{ token: string; expiresAt: string }>('/v1/member/chat-ticket');
  expect([status, body.token]).toEqual([201, expect.stringMatching(/^[0-9a-f]{64}$/)]);

  const sessions = await town.rows(
    `SELECT surface, purpose, expires_at, extract(epoch FROM expires_at - now())::int AS seconds
       FROM identity.session WHERE account_id = $1 AND token_hash = sha256(decode($2, 'hex'))`,
    [id, body.token],
  );
  expect(sessions).toEqual([
    expect.objectContaining({
      surface: `app_${kind}`,
      purpose: 'chat',
      expires_at: new Date(body.expiresAt),
    }),
  ]);
  expect((sessions[0] as { seconds: number }).seconds).toBeGreaterThan(540);
  expect((sessions[0] as { seconds: number }).seconds).toBeLessThanOrEqual(600);
});

it('does not open the pages with a ticket of the chat', async () => {
  const { browser } = await town.rep();
  const { body } = await browser.post<{ token: string }>('/v1/member/chat-ticket');
  const answer = await town.browser().sendText('GET', '/v1/auth/session', undefined, {
    cookie: `aparte_member=${body.token}`,
  });
  expect(answer.status).toBe(401);
});
