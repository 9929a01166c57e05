import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describedRoutes, filled } from './api-routes.fake.ts';
import { coachPage, newClient } from './sign-up.fake.ts';
import { Town } from './town.fake.ts';

const MARKER = 'quokka';
const lines: string[] = [];
let town: Town;
beforeAll(async () => {
  const logDestination = { write: (line: string) => lines.push(line) };
  town = await Town.build({ logDestination }, { LOG_LEVEL: 'debug' });
});
afterAll(() => town.api.stop());

/** A body whose every text is the marker, in the places where routes look for text. */
const marked = {
  loginId: `${MARKER}@home.example`,
  authKey: MARKER,
  voucher: MARKER,
  invitation: MARKER,
  enrolmentCode: MARKER,
  displayName: MARKER,
  answers: { text: MARKER },
  profile: { ...coachPage, headline: { fr: MARKER, en: MARKER } },
  [MARKER]: MARKER,
};

it('writes no word of what is sent to any route, by anybody', async () => {
  const people = [undefined, await town.rep(), await town.coach(), await town.operator()];
  const routes = await describedRoutes();
  for (const { method, path } of routes.filter(({ path }) => !path.endsWith('/logout')))
    for (const person of people) {
      const browser = person?.browser ?? town.browser();
      const text = method === 'GET' ? undefined : JSON.stringify(marked);
      await browser.sendText(method, `${filled(path, [MARKER])}?q=${MARKER}&from=${MARKER}`, text, {
        'user-agent': MARKER,
        referer: `http://localhost:4200/${MARKER}`,
        'x-request-id': MARKER,
      });
    }
  expect(lines.length).toBeGreaterThan(routes.length * people.length);
  expect(lines.filter((line) => line.includes(MARKER))).toEqual([]);
});

it('writes no address, name, token or id of anybody who signs up and in', async () => {
  const from = lines.length;
  const client = await newClient({ name: 'Quirina', loginId: 'quirina@home.example' });
  const voucher = town.sponsor.voucherFor(town.organisation);
  const browser = town.browser();
  await browser.post('/v1/claims', { voucher, enrolment: client.enrolment });
  await browser.post('/v1/auth/login', { loginId: client.loginId, authKey: client.authKey });
  await browser.get('/v1/auth/session');
  const log = lines.slice(from).join('');
  const { id } = client.enrolment.account;
  for (const secret of ['quirina', 'Quirina', id, browser.token, client.authKey, voucher])
    expect(log).not.toContain(secret);
});

it('tells of each request its method, route pattern, status and time, and nothing else', async () => {
  const { browser, id } = await town.rep();
  const from = lines.length;
  await browser.get(`/v1/member/accounts/${id}/identities?since=${MARKER}`);
  const line: unknown = JSON.parse(lines.slice(from).find((text) => text.includes('"request"'))!);
  expect(line).toEqual({
    level: 30,
    time: expect.any(String),
    service: 'api',
    requestId: expect.any(String),
    method: 'GET',
    route: '/v1/member/accounts/:accountId/identities',
    status: 200,
    durationMs: expect.any(Number),
    msg: 'request',
  });
});

it('tells of an unexpected failure its kind and place, never what the database was given', async () => {
  await town.rows('REVOKE INSERT ON identity.account FROM app_auth');
  try {
    const from = lines.length;
    const client = await newClient({ name: MARKER, loginId: `${MARKER}@home.example` });
    const voucher = town.sponsor.voucherFor(town.organisation);
    const answer = await town.browser().post('/v1/claims', { voucher, enrolment: client.enrolment });
    expect([answer.status, answer.body]).toEqual([
      500,
      {
        type: '/problems/internal-error',
        title: 'Something broke on our side.',
        status: 500,
        code: 'internal-error',
        requestId: answer.headers.get('x-request-id'),
      },
    ]);
    const log = lines.slice(from).join('');
    expect(log).toContain('"databaseCode":"42501"');
    expect(log).not.toContain(MARKER);
    expect(log).not.toContain(client.account.userId);
    expect(log).not.toContain('INSERT');
  } finally {
    await town.rows('GRANT INSERT ON identity.account TO app_auth');
  }
});
