import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newClient } from './sign-up.fake.ts';
import { Town } from './town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

it.each(['{', '"text"', 'null', '{"loginId":}', '\u0000'])('refuses %j as malformed JSON', async (text) => {
  const answer = await town.browser().sendText('POST', '/v1/auth/prelogin', text);
  expect([answer.status, answer.body.code]).toEqual([400, 'malformed-json']);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
});

it.each(['[]', '[{}]', '[[]]', '{"__proto__":{"loginId":"x"}}', '{"constructor":{}}'])(
  'refuses %s in place of the body it asks for',
  async (text) => {
    const answer = await town.browser().sendText('POST', '/v1/auth/prelogin', text);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation-failed']);
  },
);

it('refuses a request without its body', async () => {
  const answer = await town.browser().post('/v1/auth/prelogin');
  expect([answer.status, answer.body.code]).toEqual([422, 'validation-failed']);
});

it('names unknown fields and faults at every depth by their place, without the values', async () => {
  const { enrolment } = await newClient();
  const wrong = {
    ...enrolment,
    account: { ...enrolment.account, loginId: 'canary no address', timeZone: 'Mars/Olympus', admin: true },
    kdf: { ...enrolment.kdf, t: 2, m: 1_025 },
    keyWraps: [enrolment.keyWraps[0], { ...enrolment.keyWraps[1], blob: 'AAAA' }],
  };
  const { status, body, text } = await town.browser().post('/v1/claims', {
    voucher: 'v1.x.y',
    enrolment: wrong,
    seat: 1,
  });
  expect([status, body.code]).toEqual([422, 'validation-failed']);
  expect(body.errors).toEqual(
    expect.arrayContaining([
      { pointer: '/seat', code: 'unknown-field' },
      { pointer: '/enrolment/account/admin', code: 'unknown-field' },
      { pointer: '/enrolment/account/loginId', code: 'is-email' },
      { pointer: '/enrolment/account/timeZone', code: 'is-time-zone' },
      { pointer: '/enrolment/kdf/t', code: 'min' },
      { pointer: '/enrolment/kdf/m', code: 'max' },
      { pointer: '/enrolment/keyWraps/1/blob', code: 'is-base64-url' },
    ]),
  );
  expect(text).not.toContain('canary');
});

it.each([
  ['a missing part', { kdf: undefined }],
  ['null for a part', { identity: null }],
  ['a list for a part', { account: [] }],
  ['lists in a list of parts', { keyWraps: [[], []] }],
  ['text for a part', { keyWraps: 'both' }],
  ['a number for text', { authKey: 7 }],
  ['a part with a prototype of its own', { account: { __proto__: { id: 'x' }, constructor: {} } }],
])('refuses %s of an enrolment', async (_, change) => {
  const { enrolment } = await newClient();
  const { status, body } = await town.browser().post('/v1/claims', {
    voucher: 'v1.x.y',
    enrolment: { ...enrolment, ...change },
  });
  expect([status, body.code]).toEqual([422, 'validation-failed']);
});

it('refuses a body of more than 128 KiB', async () => {
  const answer = await town.browser().post('/v1/auth/prelogin', { loginId: 'x'.repeat(140_000) });
  expect([answer.status, answer.body.code]).toEqual([413, 'payload-too-large']);
});

it('refuses a write that comes from the page of another site', async () => {
  const { browser } = await town.rep();
  const post = (origin: string) => browser.sendText('POST', '/v1/auth/logout', undefined, { origin });
  const foreign = await post('http://127.0.0.1:4300');
  expect([foreign.status, foreign.body.code]).toEqual([403, 'foreign-origin']);
  expect((await browser.get('/v1/auth/session')).status).toBe(200);
  expect((await post('http://localhost:4200')).status).toBe(204);
});

it('does not read a form that another site could post', async () => {
  const { authKey, loginId } = await town.rep();
  const answer = await town
    .browser()
    .sendText('POST', '/v1/auth/login', JSON.stringify({ loginId, authKey }), {
      'content-type': 'text/plain',
    });
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([expect.any(Number), null]);
  expect([415, 422]).toContain(answer.status);
});

it('answers every unknown path alike', async () => {
  const { browser } = await town.rep();
  for (const path of ['/v1', '/v1/nothing', '/v1/rep/nothing', '/v1/operator/coaches/1', '/v2/config']) {
    const answer = await browser.get(path);
    expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'not-found']);
  }
});
