import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Town } from '../town.fake.ts';
import { ExpiredRowsPoller } from './expired-rows-poller.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

it('forgets sessions, links and counts whose time is over, and keeps the others', async () => {
  const [past, present] = [await town.rep(), await town.rep()];
  for (const { browser, loginId } of [past, present]) {
    await browser.post('/v1/member/chat-ticket');
    await browser.post('/v1/auth/passkeys/unlock/challenge');
    await browser.post('/v1/auth/recovery/request', { loginId });
  }
  await town.api.mails();
  const over = "now() - interval '1 second' WHERE account_id = $1";
  for (const table of ['session', 'recovery_link', 'passkey_challenge'])
    await town.rows(`UPDATE identity.${table} SET expires_at = ${over}`, [past.id]);
  await town.rows(`UPDATE identity.attempt_count SET expire = 1 WHERE key LIKE 'recovery-mail:%'`);

  await town.api.app.get(ExpiredRowsPoller).runNow();
  const owners = await town.rows(
    `SELECT 'session' AS kind, account_id FROM identity.session WHERE account_id = ANY ($1)
     UNION ALL SELECT 'link', account_id FROM identity.recovery_link
     UNION ALL SELECT 'challenge', account_id FROM identity.passkey_challenge ORDER BY kind`,
    [[past.id, present.id]],
  );
  expect(owners).toEqual([
    { kind: 'challenge', account_id: present.id },
    { kind: 'link', account_id: present.id },
    { kind: 'session', account_id: present.id },
    { kind: 'session', account_id: present.id },
  ]);
  const counts = await town.rows<{ name: string }>(
    `SELECT DISTINCT split_part(key, ':', 1) AS name FROM identity.attempt_count`,
  );
  expect(counts).toEqual([{ name: 'address' }]);
});
