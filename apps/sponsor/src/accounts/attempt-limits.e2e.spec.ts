import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../test-browser.fake.ts';
import { PASSWORD, startSponsor, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor({
    environment: { LOGIN_ATTEMPTS_PER_ADDRESS: '2', SIGN_UPS_PER_ADDRESS: '1' },
  });
});
afterAll(() => sponsor.close());

it('sends away who tries to sign in too often, and says when to come back', async () => {
  const attempt = () => sponsor.browser().post('/v1/login', { email: 'a@x.example', password: 'x' });
  expect((await attempt()).status).toBe(401);
  expect((await attempt()).status).toBe(401);
  const refused = await attempt();
  expect(problemOf(refused)).toMatchObject({ status: 429, code: 'too-many-requests' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('sends away who makes account after account', async () => {
  const attempt = (email: string) =>
    sponsor.browser().post('/v1/sign-up', {
      email,
      password: PASSWORD,
      displayName: 'A',
      organisationName: 'B',
      locale: 'en',
      acceptsTerms: true,
    });
  expect((await attempt('a@x.example')).status).toBe(201);
  expect((await attempt('b@x.example')).status).toBe(429);
});
