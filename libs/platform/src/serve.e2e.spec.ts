import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  COACH_TOKEN,
  ORIGIN,
  REP_TOKEN,
  startTestApplication,
  type TestApplication,
} from './test-application.fake.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.app.close());
beforeEach(() => {
  application.log.length = 0;
  application.units.ended.length = 0;
});

interface Answer {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

async function call(path: string, options: RequestInit & { token?: string } = {}): Promise<Answer> {
  const { token, headers, ...rest } = options;
  const response = await fetch(application.address + path, {
    ...rest,
    headers: {
      ...(token ? { Cookie: `other=1; session=${token}` } : {}),
      ...(headers as Record<string, string>),
    },
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

function write(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return call('/v1/rep/notes', {
    method: 'POST',
    token: REP_TOKEN,
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
}

/** A problem without its request id, which is never the same. */
function withoutId(problem: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(problem).filter(([name]) => name !== 'requestId'));
}

describe('who gets in', () => {
  it('lets a rep reach the pages of reps', async () => {
    expect(await call('/v1/rep/me', { token: REP_TOKEN })).toMatchObject({
      status: 200,
      body: { id: 'rep-1' },
    });
  });

  it('asks somebody without a session to sign in', async () => {
    expect(await call('/v1/rep/me')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  it('takes a token that it does not know, or that is none, for no session', async () => {
    for (const token of ['c'.repeat(64), 'x', `${REP_TOKEN}0`]) {
      expect((await call('/v1/rep/me', { token })).status).toBe(401);
    }
  });

  it('answers a coach on a page of reps, an unknown address and a missing thing alike', async () => {
    const answers = [
      await call('/v1/rep/me', { token: COACH_TOKEN }),
      await call('/v1/rep/nothing', { token: REP_TOKEN }),
      await call('/v1/rep/missing', { token: REP_TOKEN }),
    ];
    const [first] = answers.map(({ status, body }) => ({ status, body: withoutId(body) }));
    expect(first).toMatchObject({ status: 404, body: { code: 'not-found', type: '/problems/not-found' } });
    expect(answers.map(({ status, body }) => ({ status, body: withoutId(body) }))).toEqual([
      first,
      first,
      first,
    ]);
  });

  it('keeps a route closed whose surface nobody declared', async () => {
    expect((await call('/v1/forgotten', { token: REP_TOKEN })).status).toBe(404);
  });

  it('opens what is declared public', async () => {
    expect((await call('/v1/public')).body).toEqual({ hello: true });
  });
});

describe('what comes in', () => {
  it('takes a body that is as it should be', async () => {
    expect((await write('{"text":"bonjour","count":1}')).body).toEqual({ length: 7 });
  });

  it('names each wrong and each unknown field by its pointer', async () => {
    const { status, body } = await write('{"text":1,"count":"1","more":true}');
    expect(status).toBe(422);
    expect(body['errors']).toEqual([
      { pointer: '/more', code: 'unknown-field' },
      { pointer: '/text', code: 'is-string' },
      { pointer: '/count', code: 'is-int' },
    ]);
  });

  it('refuses text that is no JSON, too much of it, and any other kind of body', async () => {
    expect(await write('{"text":')).toMatchObject({ status: 400, body: { code: 'malformed-json' } });
    expect(await write(`{"text":"${'x'.repeat(2_000)}"}`)).toMatchObject({
      status: 413,
      body: { code: 'payload-too-large' },
    });
    expect(await write('text=1', { 'Content-Type': 'application/x-www-form-urlencoded' })).toMatchObject({
      status: 415,
      body: { code: 'unsupported-media-type' },
    });
  });

  it('refuses a write from a page of another site and takes one from its own', async () => {
    expect(await write('{}', { Origin: 'http://evil.example' })).toMatchObject({
      status: 403,
      body: { code: 'foreign-origin' },
    });
    expect((await write('{"text":"","count":0}', { Origin: ORIGIN })).status).toBe(201);
  });
});

describe('what goes out', () => {
  it('says nothing of an unexpected failure but where to look it up', async () => {
    const { status, body } = await call('/v1/rep/broken', { token: REP_TOKEN });
    expect(status).toBe(500);
    expect(body).toMatchObject({
      code: 'internal-error',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(application.log.join('')).not.toContain('secret');
    expect(application.log.join('')).toContain(String(body['requestId']));
  });

  it('logs the pattern of a route, never the address, the query or the body', async () => {
    await call('/v1/public?marker=MARKER-1');
    await write('{"text":"MARKER-2","count":1}');
    const lines = application.log.join('');
    expect(lines).toContain('"route":"/v1/public"');
    expect(lines).not.toContain('MARKER');
  });

  it('sends the policy of sealing.md and lets nobody keep an answer', async () => {
    const { headers } = await call('/v1/public');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types cce1");
    expect(policy).toContain("connect-src 'self' http://chat.example");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('etag')).toBeNull();
  });
});

describe('transactions', () => {
  it('opens one for the person, commits an answer and rolls a failure back', async () => {
    await call('/v1/rep/me', { token: REP_TOKEN });
    await call('/v1/rep/missing', { token: REP_TOKEN });
    expect(application.units.ended).toEqual(['rep a committed', 'rep a rolled back']);
  });

  it('leaves routes alone that are public or manage their own', async () => {
    await call('/v1/public');
    await call('/v1/rep/alone', { token: REP_TOKEN });
    expect(application.units.ended).toEqual([]);
  });
});
