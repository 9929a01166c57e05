import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import { Secret, TOTP } from 'otpauth';
import type { Browser } from '../browser.fake.ts';
import { Town, type Person } from '../town.fake.ts';

const path = '/v1/auth/second-factor';
const wrongKey = Buffer.alloc(32, 8).toString('base64url');
const clock = new FixedClock('2026-03-23T08:00:00Z');
let town: Town;
beforeAll(async () => {
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());

/** The app on somebody's phone: it holds the secret that was shown, and the clock is right. */
class AuthenticatorApp {
  constructor(readonly typed: string) {}

  code(secondsFromNow = 0): string {
    const timestamp = clock.now().getTime() + secondsFromNow * 1_000;
    return TOTP.generate({ secret: Secret.fromBase32(this.typed), timestamp });
  }

  /** Six digits that no neighbouring step has. */
  wrongCode(): string {
    const present = new Set([-60, -30, 0, 30, 60].map((seconds) => this.code(seconds)));
    for (let guess = 0; ; guess++) {
      const code = String(guess).padStart(6, '0');
      if (!present.has(code)) return code;
    }
  }
}

async function started({ browser, authKey }: Person): Promise<AuthenticatorApp> {
  const { status, body } = await browser.post<{ typed: string }>(`${path}/start`, { authKey });
  expect(status).toBe(200);
  return new AuthenticatorApp(body.typed);
}

/** A rep whose account asks for codes; the code of the present step is used up. */
async function protectedRep(): Promise<{ rep: Person; app: AuthenticatorApp }> {
  const rep = await town.rep();
  const app = await started(rep);
  expect((await rep.browser.post(`${path}/confirm`, { code: app.code() })).status).toBe(204);
  return { rep, app };
}

async function signIn({ loginId, authKey }: Person, code?: string, browser: Browser = town.browser()) {
  const secondFactor = code === undefined ? {} : { secondFactor: { method: 'totp', code } };
  const answer = await browser.post('/v1/auth/login', { loginId, authKey, ...secondFactor });
  return { ...answer, browser, told: [answer.status, answer.body.code] };
}

async function stateOf({ browser }: Person): Promise<unknown> {
  return (await browser.get(path)).body.state;
}

it('asks for a code from the first confirmed one on, and not before', async () => {
  const rep = await town.rep();
  expect(await stateOf(rep)).toBe('off');
  const app = await started(rep);
  expect(await stateOf(rep)).toBe('off');
  expect((await signIn(rep)).status).toBe(200);

  expect((await rep.browser.post(`${path}/confirm`, { code: app.code() })).status).toBe(204);
  expect(await stateOf(rep)).toBe('active');
  const without = await signIn(rep);
  expect(without.told).toEqual([401, 'second-factor-required']);
  expect(without.headers.get('set-cookie')).toBeNull();
  expect(without.text).not.toContain('keyWrap');

  clock.advance(30);
  expect((await signIn(rep, app.code())).status).toBe(200);
});

it('shows the same secret to scan and to type, under the name of its owner', async () => {
  const coach = await town.coach({ name: 'Agnès Valmont' });
  const { body } = await coach.browser.post(`${path}/start`, { authKey: coach.authKey });
  const uri = new URL(body.uri as string);
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Aparté:Agnès Valmont');
  expect(uri.searchParams.get('secret')).toBe(body.typed);
});

it('takes the code of a time step once', async () => {
  const { rep, app } = await protectedRep();
  expect((await signIn(rep, app.code())).told).toEqual([401, 'second-factor-wrong']);
  clock.advance(30);
  const code = app.code();
  expect((await signIn(rep, code)).status).toBe(200);
  expect((await signIn(rep, code)).told).toEqual([401, 'second-factor-wrong']);
  expect((await signIn(rep, app.code(-30))).told).toEqual([401, 'second-factor-wrong']);
});

it('lets one of two sign-ins with the same code win', async () => {
  const { rep, app } = await protectedRep();
  clock.advance(30);
  const code = app.code();
  const answers = await Promise.all([signIn(rep, code), signIn(rep, code)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
});

it('forgives a clock that is half a minute off, and not one that is further off', async () => {
  const { rep, app } = await protectedRep();
  clock.advance(90);
  expect((await signIn(rep, app.code(-60))).told).toEqual([401, 'second-factor-wrong']);
  expect((await signIn(rep, app.code(60))).told).toEqual([401, 'second-factor-wrong']);
  expect((await signIn(rep, app.code(-30))).status).toBe(200);
  expect((await signIn(rep, app.code(30))).status).toBe(200);
});

it('tells nobody without the password whether an account asks for codes', async () => {
  const { rep } = await protectedRep();
  const plain = await town.rep();
  const answers = [];
  for (const { loginId } of [rep, plain, { loginId: 'nobody@home.example' }])
    for (const code of [undefined, '000000'])
      answers.push(await signIn({ ...rep, loginId, authKey: wrongKey }, code));
  const texts = new Set(answers.map(({ text }) => text.replace(/"requestId":"[^"]*"/, '')));
  expect([...texts]).toHaveLength(1);
  expect(answers[0]?.told).toEqual([401, 'login-failed']);
});

it('ignores a code that an account does not ask for', async () => {
  expect((await signIn(await town.rep(), '000000')).status).toBe(200);
});

it('slows down whoever knows the password and guesses codes, and then refuses the right one too', async () => {
  const { rep, app } = await protectedRep();
  clock.advance(30);
  const told = [];
  for (let guess = 0; guess < 20; guess++) told.push((await signIn(rep, app.wrongCode())).body.code);
  expect(new Set(told.slice(0, 10))).toEqual(new Set(['second-factor-wrong']));
  expect((await signIn(rep, app.code())).status).toBe(429);
});

it('counts guesses at the first code and at the last one as well', async () => {
  const rep = await town.rep();
  const app = await started(rep);
  const told = [];
  for (let guess = 0; guess < 21; guess++)
    told.push((await rep.browser.post(`${path}/confirm`, { code: app.wrongCode() })).status);
  expect(told).toEqual([...Array<number>(20).fill(401), 429]);
  expect(await stateOf(rep)).toBe('off');
});

it('gives another secret when asked again, and only the last one counts', async () => {
  const rep = await town.rep();
  const first = await started(rep);
  const second = await started(rep);
  const early = await rep.browser.post(`${path}/confirm`, { code: first.code() });
  expect([early.status, early.body.code]).toEqual([401, 'second-factor-wrong']);
  expect((await rep.browser.post(`${path}/confirm`, { code: second.code() })).status).toBe(204);
});

it('answers a repeated confirmation like the first one', async () => {
  const { rep, app } = await protectedRep();
  expect((await rep.browser.post(`${path}/confirm`, { code: app.code() })).status).toBe(204);
  const wrong = await rep.browser.post(`${path}/confirm`, { code: app.wrongCode() });
  expect(wrong.status).toBe(401);
  expect(await stateOf(rep)).toBe('active');
});

it('confirms nothing that was not started', async () => {
  const { browser } = await town.rep();
  const answer = await browser.post(`${path}/confirm`, { code: '123456' });
  expect([answer.status, answer.body.code]).toEqual([409, 'second-factor-not-started']);
});

it('asks for the password again before it shows a secret: a session left open is not enough', async () => {
  const { browser } = await town.rep();
  const answer = await browser.post(`${path}/start`, { authKey: wrongKey });
  expect([answer.status, answer.body.code]).toEqual([422, 'current-password-wrong']);
});

it('replaces no codes that are active', async () => {
  const { rep, app } = await protectedRep();
  const answer = await rep.browser.post(`${path}/start`, { authKey: rep.authKey });
  expect([answer.status, answer.body.code]).toEqual([409, 'second-factor-active']);
  clock.advance(30);
  expect((await signIn(rep, app.code())).status).toBe(200);
});

it('switches off with password and code, and answers alike when that is repeated', async () => {
  const { rep, app } = await protectedRep();
  clock.advance(30);
  const remove = async (authKey: string, code: string) => {
    const { status, body } = await rep.browser.post(`${path}/removal`, { authKey, code });
    return [status, body.code];
  };
  expect(await remove(wrongKey, app.code())).toEqual([422, 'current-password-wrong']);
  expect(await remove(rep.authKey, app.wrongCode())).toEqual([401, 'second-factor-wrong']);
  expect(await stateOf(rep)).toBe('active');

  const code = app.code();
  expect(await remove(rep.authKey, code)).toEqual([204, undefined]);
  expect(await remove(rep.authKey, code)).toEqual([204, undefined]);
  expect((await signIn(rep)).status).toBe(200);
});

it('tells of codes switched on and off by one mail each, which hold no secret', async () => {
  const { rep, app } = await protectedRep();
  const repeated = app.code();
  await rep.browser.post(`${path}/confirm`, { code: repeated });
  clock.advance(30);
  const { authKey } = rep;
  for (const code of [app.wrongCode(), app.code(), app.code()])
    await rep.browser.post(`${path}/removal`, { authKey, code });

  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual([
    'La connexion demande maintenant un code',
    'La connexion ne demande plus de code',
  ]);
  for (const { text } of mails) {
    expect(text).toContain('http://localhost:4200/forgotten');
    for (const word of [app.typed, repeated, rep.id, town.organisation.name])
      expect(text).not.toContain(word);
  }
});

it('says nothing of a secret that was shown and never used', async () => {
  const rep = await town.rep();
  const app = await started(rep);
  await rep.browser.post(`${path}/confirm`, { code: app.wrongCode() });
  await rep.browser.post(`${path}/removal`, { authKey: rep.authKey, code: app.code() });
  expect((await town.api.mails()).to(rep.loginId)).toEqual([]);
});

it('stores no secret that a copy of the database would tell', async () => {
  const rep = await town.rep();
  const { body } = await rep.browser.post<{ typed: string }>(`${path}/start`, { authKey: rep.authKey });
  const [row] = await town.rows<{ secret_sealed: Buffer }>(
    'SELECT secret_sealed FROM identity.second_factor WHERE account_id = $1',
    [rep.id],
  );
  const secret = Buffer.from(Secret.fromBase32(body.typed).bytes);
  expect(secret).toHaveLength(20);
  expect(row?.secret_sealed.includes(secret)).toBe(false);
});

it('opens no secret that was moved to another account', async () => {
  const { rep, app } = await protectedRep();
  const { rep: thief, app: thiefsApp } = await protectedRep();
  await town.rows(
    `UPDATE identity.second_factor SET secret_sealed =
       (SELECT secret_sealed FROM identity.second_factor WHERE account_id = $1) WHERE account_id = $2`,
    [thief.id, rep.id],
  );
  clock.advance(30);
  expect((await signIn(rep, thiefsApp.code())).status).toBe(500);
  expect((await signIn(rep, app.code())).status).toBe(500);
});

it('leads nobody around the codes by repeating the sign-up', async () => {
  const voucher = town.sponsor.voucherFor(town.organisation);
  const { rep, app } = await protectedRepOf(voucher);
  const again = await town.browser().post('/v1/claims', { voucher, enrolment: rep.enrolment });
  expect([again.status, again.body.code]).toEqual([401, 'second-factor-required']);
  clock.advance(30);
  expect((await signIn(rep, app.code())).status).toBe(200);
});

async function protectedRepOf(voucher: string): Promise<{ rep: Person; app: AuthenticatorApp }> {
  const rep = await town.repWith(voucher);
  const app = await started(rep);
  await rep.browser.post(`${path}/confirm`, { code: app.code() });
  return { rep, app };
}
