import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Browser } from '../browser.fake.ts';
import { Town } from '../town.fake.ts';

const wrongKey = Buffer.alloc(32, 8).toString('base64url');
let town: Town;
beforeAll(async () => {
  town = await Town.build({}, { ATTEMPTS_PER_ADDRESS: '100' });
});
afterAll(() => town.api.stop());

it('slows guessing at one account down, existing or not, and leaves the others alone', async () => {
  const rep = await town.rep();
  const neighbour = await town.rep();
  const guess = (loginId: string, authKey: string) =>
    town.browser().post('/v1/auth/login', { loginId, authKey });
  for (const loginId of [rep.loginId, 'nobody@home.example']) {
    const answers = [];
    for (let attempt = 0; attempt < 21; attempt++) answers.push(await guess(loginId, wrongKey));
    expect(answers.slice(0, 20).every(({ status }) => status === 401)).toBe(true);
    const last = answers[20]!;
    expect([last.status, last.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect((await guess(rep.loginId, rep.authKey)).status).toBe(429);
  expect((await guess(neighbour.loginId, neighbour.authKey)).status).toBe(200);
});

it('still refuses after the process was started again', async () => {
  const rep = await town.rep();
  const { loginId, authKey } = rep;
  const guess = (browser: Browser, key: string) => browser.post('/v1/auth/login', { loginId, authKey: key });
  for (let attempt = 0; attempt < 20; attempt++) await guess(town.browser(), wrongKey);

  const restarted = new Browser(await town.api.restarted());
  const answer = await guess(restarted, authKey);
  expect([answer.status, answer.body.code]).toEqual([429, 'too-many-requests']);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
});

it('keeps counts by keyed hash: neither an address, a network address nor an id is among them', async () => {
  const rep = await town.rep();
  await town.browser().post('/v1/auth/login', { loginId: rep.loginId, authKey: wrongKey });
  const counts = await town.rows<{ key: string }>('SELECT key FROM identity.attempt_count');
  expect(counts.length).toBeGreaterThan(1);
  for (const { key } of counts) expect(key).toMatch(/^(account|address|recovery-mail):[0-9a-f]{64}$/);
});

it('lets nobody guess while attempts cannot be counted, not even with the right key', async () => {
  const { loginId, authKey } = await town.rep();
  await town.rows('REVOKE INSERT ON identity.attempt_count FROM app_auth');
  try {
    expect((await town.browser().post('/v1/auth/login', { loginId, authKey })).status).toBe(500);
  } finally {
    await town.rows('GRANT INSERT ON identity.attempt_count TO app_auth');
  }
  expect((await town.browser().post('/v1/auth/login', { loginId, authKey })).status).toBe(200);
});

it('slows one network address down over everything that is open to all', async () => {
  const paths = ['/v1/auth/prelogin', '/v1/auth/login', '/v1/claims/preview', '/v1/claims', '/v1/coaches'];
  let refused = 0;
  for (let round = 0; round < 60; round++) {
    const answer = await town.browser().post(paths[round % paths.length]!, {});
    if (answer.status === 429) refused += 1;
  }
  expect(refused).toBeGreaterThan(0);
  for (const path of [...paths, '/v1/operators', '/v1/coach-invitations/preview'])
    expect((await town.browser().post(path, {})).status).toBe(429);
  expect((await town.browser().get('/v1/config')).status).toBe(200);
});
