import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import { Secret, TOTP } from 'otpauth';
import { newKeys, newSecrets } from '../new-secrets.fake.ts';
import { Mailbox } from '../recovery/mailbox.fake.ts';
import { Town, type Person } from '../town.fake.ts';

const clock = new FixedClock('2026-03-23T08:00:00Z');
let town: Town;
let mailbox: Mailbox;
beforeAll(async () => {
  town = await Town.build({ clock });
  mailbox = new Mailbox(town);
});
afterAll(() => town.api.stop());

/** A rep whose account asks for codes and has a passkey; the code of the present step is used up. */
async function protectedRep() {
  const rep = await town.rep();
  const { body } = await rep.browser.post<{ typed: string }>('/v1/auth/second-factor/start', {
    authKey: rep.authKey,
  });
  const secret = Secret.fromBase32(body.typed);
  const code = () => TOTP.generate({ secret, timestamp: clock.now().getTime() });
  await rep.browser.post('/v1/auth/second-factor/confirm', { code: code() });
  await town.rows(
    `INSERT INTO identity.passkey VALUES (gen_random_uuid(), $1, $2, $3, 0, '{}', 'clé', 1, $3, '2026-01-05')`,
    [rep.id, Buffer.from(rep.id), Buffer.alloc(32)],
  );
  return { rep, code };
}

async function factorsOf({ id }: Person): Promise<{ codes: number; passkeys: number }> {
  const [row] = await town.rows<{ codes: number; passkeys: number }>(
    `SELECT (SELECT count(*)::int FROM identity.second_factor WHERE account_id = $1) AS codes,
            (SELECT count(*)::int FROM identity.passkey WHERE account_id = $1) AS passkeys`,
    [id],
  );
  return row!;
}

async function startingOver(rep: Person) {
  const token = await mailbox.requestLink(rep);
  const { accountKey, identity } = newKeys(rep);
  const { kdf, authKey, recoveryAuthKey, keyWraps } = newSecrets(rep, accountKey, 2);
  return { token, kdf, authKey, recoveryAuthKey, keyWraps, identity };
}

it('asks for no code after coming back with the recovery code, and forgets passkeys', async () => {
  const { rep } = await protectedRep();
  const token = await mailbox.requestLink(rep);
  const { kdf, authKey, recoveryAuthKey, keyWraps } = newSecrets(rep);
  const codeKey = Buffer.from(rep.recovery.authKey).toString('base64url');
  const request = { token, recoveryAuthKey: codeKey, kdf, authKey, newRecoveryAuthKey: recoveryAuthKey };
  expect((await town.browser().post('/v1/auth/recovery/complete', { ...request, keyWraps })).status).toBe(
    200,
  );

  expect(await factorsOf(rep)).toEqual({ codes: 0, passkeys: 0 });
  const { loginId } = rep;
  expect((await town.browser().post('/v1/auth/login', { loginId, authKey })).status).toBe(200);
});

it('starts nothing over by the mailbox alone: the code is asked for, and goes on being asked for', async () => {
  const { rep, code } = await protectedRep();
  const request = await startingOver(rep);
  const reset = async (secondFactor: object) => {
    const { status, body } = await town
      .browser()
      .post('/v1/auth/recovery/reset', { ...request, ...secondFactor });
    return [status, body.code];
  };
  clock.advance(30);
  const right = { secondFactor: { method: 'totp', code: code() } };
  const [wrong] = ['000000', '000001', '000002', '000003'].filter((guess) => guess !== code());
  expect(await reset({})).toEqual([401, 'second-factor-required']);
  expect(await reset({ secondFactor: { method: 'totp', code: wrong } })).toEqual([
    401,
    'second-factor-wrong',
  ]);
  expect(await factorsOf(rep)).toEqual({ codes: 1, passkeys: 1 });
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(200);

  expect(await reset(right)).toEqual([200, undefined]);
  expect(await factorsOf(rep)).toEqual({ codes: 1, passkeys: 0 });
  const { loginId } = rep;
  const login = await town.browser().post('/v1/auth/login', { loginId, authKey: request.authKey });
  expect(login.body.code).toBe('second-factor-required');
});
