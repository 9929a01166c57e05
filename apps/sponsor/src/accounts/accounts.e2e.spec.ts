import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../test-browser.fake.ts';
import { PASSWORD, startSponsor, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

const newcomer = {
  email: ' Helene@Atelier-Bois.Example ',
  password: PASSWORD,
  displayName: 'Hélène Kerouanton',
  organisationName: 'Atelier Bois Ouest',
  locale: 'fr',
  acceptsTerms: true,
};
const shown = {
  account: { displayName: 'Hélène Kerouanton', email: 'helene@atelier-bois.example', locale: 'fr' },
  organisation: { name: 'Atelier Bois Ouest' },
};

it('signs a director up, in and out again', async () => {
  const browser = sponsor.browser();
  const signedUp = await browser.post('/v1/sign-up', newcomer);
  expect(signedUp.status).toBe(201);
  expect(signedUp.body).toEqual(shown);
  expect((await browser.get('/v1/session')).body).toEqual(shown);

  const signedOut = await browser.post('/v1/logout');
  expect(signedOut.status).toBe(204);
  expect(signedOut.headers.get('clear-site-data')).toBe('"cache", "storage"');
  expect(problemOf(await browser.get('/v1/session'))).toMatchObject({ status: 401, code: 'not-signed-in' });

  const signedIn = await browser.post('/v1/login', { email: newcomer.email, password: PASSWORD });
  expect(signedIn.status).toBe(200);
  expect(signedIn.body).toEqual(shown);
});

it('gives the browser a cookie that no script can read and no other site can send', async () => {
  const answer = await sponsor.browser().post('/v1/login', { email: newcomer.email, password: PASSWORD });
  expect(answer.headers.get('set-cookie')).toMatch(
    /^aparte_sponsor=[0-9a-f]{64}; Path=\/; Expires=Mon, 03 Mar 2031 21:00:00 GMT; HttpOnly; SameSite=Strict$/,
  );
});

it('makes a session useless once it is closed, even to whoever kept its cookie', async () => {
  const browser = await sponsor.director();
  const thief = sponsor.browser();
  thief.cookie = browser.cookie;
  await browser.post('/v1/logout');
  expect((await thief.get('/v1/session')).status).toBe(401);
});

it('ends a session after half a day', async () => {
  const browser = await sponsor.director();
  sponsor.clock.advance(12 * 3_600 - 1);
  expect((await browser.get('/v1/session')).status).toBe(200);
  sponsor.clock.advance(1);
  expect((await browser.get('/v1/session')).status).toBe(401);
  sponsor.clock.advance(-12 * 3_600);
});

it('is signed out without a session too', async () => {
  expect((await sponsor.browser().post('/v1/logout')).status).toBe(204);
});

it('has one account for one e-mail, however it is written', async () => {
  const again = await sponsor.browser().post('/v1/sign-up', { ...newcomer, organisationName: 'Other' });
  expect(problemOf(again)).toEqual({
    type: '/problems/email-taken',
    title: 'There is already an account with this e-mail.',
    status: 409,
    code: 'email-taken',
  });
  expect(await sponsor.rows("SELECT 1 FROM sponsor.organisation WHERE name = 'Other'")).toEqual([]);
});

it('answers alike to a wrong password and to an unknown e-mail', async () => {
  const wrong = await sponsor.browser().post('/v1/login', { email: newcomer.email, password: 'x' });
  const unknown = await sponsor
    .browser()
    .post('/v1/login', { email: 'nobody@nordlys.example', password: 'x' });
  expect(wrong.status).toBe(401);
  expect(problemOf(wrong)).toEqual(problemOf(unknown));
  expect([...wrong.headers.keys()].sort()).toEqual([...unknown.headers.keys()].sort());
});

it.each([
  [{ email: 'anna' }, '/email', 'is-email'],
  [{ email: 'anna@nordlys.example\r\nbcc: all@nordlys.example' }, '/email', 'is-email'],
  [{ password: 'thirteen chars'.slice(0, 13) }, '/password', 'min-length'],
  [{ password: 'x'.repeat(257) }, '/password', 'max-length'],
  [{ displayName: '  ' }, '/displayName', 'is-plain-text'],
  [{ displayName: 'Anna\u202eRoy' }, '/displayName', 'is-plain-text'],
  [{ organisationName: 'x'.repeat(121) }, '/organisationName', 'max-length'],
  [{ locale: 'de' }, '/locale', 'is-in'],
  [{ acceptsTerms: false }, '/acceptsTerms', 'equals'],
  [{ acceptsTerms: 'true' }, '/acceptsTerms', 'equals'],
  [{ isAdministrator: true }, '/isAdministrator', 'unknown-field'],
])('refuses a sign-up whose %#. field is not as it should be', async (change, pointer, code) => {
  const answer = await sponsor
    .browser()
    .post('/v1/sign-up', { ...newcomer, email: 'new@x.example', ...change });
  expect(problemOf(answer)).toMatchObject({
    status: 422,
    code: 'validation-failed',
    errors: [{ pointer, code }],
  });
});

it('refuses fields that are missing, one by one', async () => {
  const answer = await sponsor.browser().post('/v1/login', {});
  expect(answer.status).toBe(422);
  const { errors } = answer.body as { errors: { pointer: string }[] };
  expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(new Set(['/email', '/password']));
});

it('keeps a hash of the password and a hash of the session, never either', async () => {
  const browser = sponsor.browser();
  await browser.post('/v1/login', { email: newcomer.email, password: PASSWORD });
  const token = browser.cookie.split('=')[1] ?? '';
  const [kept] = await sponsor.rows<{ all: string }>(
    `SELECT string_agg(d::text || s::text, ' ') AS all
       FROM sponsor.director d, sponsor.session s WHERE d.display_name = 'Hélène Kerouanton'`,
  );
  expect(kept?.all).toContain('$argon2id$v=19$m=65536,t=3,p=1$');
  expect(kept?.all).not.toContain(PASSWORD);
  expect(kept?.all).not.toContain(token);
});
