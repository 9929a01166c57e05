import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comparePin, createIdentity, openAccount, unwrapAccountKey } from '@aparte/sealing';
import type { LoginResponse } from '../auth/auth.dto.ts';
import { newKeys, newSecrets } from '../new-secrets.fake.ts';
import { Town, type Person } from '../town.fake.ts';
import { Mailbox } from './mailbox.fake.ts';

let town: Town;
let mailbox: Mailbox;
beforeAll(async () => {
  town = await Town.build();
  mailbox = new Mailbox(town);
});
afterAll(() => town.api.stop());

const RESET = '/v1/auth/recovery/reset';

function startingOver(person: Person, token: string) {
  const { accountKey, identity } = newKeys(person);
  const secrets = newSecrets(person, accountKey, 2);
  const { kdf, authKey, recoveryAuthKey, keyWraps } = secrets;
  return { accountKey, secrets, request: { token, kdf, authKey, recoveryAuthKey, keyWraps, identity } };
}

it('gives somebody who lost everything an account with new keys, and closes what the old ones opened', async () => {
  const rep = await town.rep();
  await rep.browser.put('/v1/member/pin-vault', { version: 1, blob: 'AAAA' });
  const { accountKey, secrets, request } = startingOver(rep, await mailbox.requestLink(rep));
  const browser = town.browser();
  const { status, body } = await browser.post<LoginResponse>(RESET, request);

  const wrap = { v: 1, method: 'pw', gen: 2, ct: body.keyWrap.blob };
  const context = { method: 'pw', userId: rep.id, generation: 2 } as const;
  expect([status, unwrapAccountKey(wrap, secrets.wrapKey, context)]).toEqual([200, accountKey]);
  expect(body.identity).toEqual(request.identity);
  const wraps = await town.rows('SELECT method, generation FROM identity.key_wrap WHERE account_id = $1', [
    rep.id,
  ]);
  expect(wraps).toEqual([
    { method: 'password', generation: 2 },
    { method: 'recovery', generation: 2 },
  ]);
  expect((await browser.get('/v1/member/pin-vault')).body).toEqual({ version: 0, blob: null });
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(401);
});

it('shows the reset to everybody who writes with the person', async () => {
  const [rep, coach] = [await town.rep(), await town.coach()];
  await town.introduce(rep, coach);
  await town.browser().post(RESET, startingOver(rep, await mailbox.requestLink(rep)).request);
  const { body } = await coach.browser.get<{ identities: unknown[] }>(
    `/v1/member/accounts/${rep.id}/identities`,
  );
  const { pin } = comparePin(rep.id, undefined, [rep.identity]);
  expect(comparePin(rep.id, pin, body.identities).state).toBe('RESET');
});

it('signs in again when the same request comes twice', async () => {
  const rep = await town.rep();
  const { request } = startingOver(rep, await mailbox.requestLink(rep));
  for (let time = 0; time < 2; time++) expect((await town.browser().post(RESET, request)).status).toBe(200);
  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Retrouver votre compte',
    'Votre compte repart de zéro',
  ]);
});

it('asks for a link that was mailed', async () => {
  const rep = await town.rep();
  const { status, body } = await town
    .browser()
    .post(RESET, startingOver(rep, Buffer.alloc(32, 1).toString('base64url')).request);
  expect([status, body.code]).toEqual([404, 'recovery-link-unusable']);
});

type Request = ReturnType<typeof startingOver>['request'];

it.each([
  [
    'the former identity again',
    (rep: Person, request: Request) => ({ ...request, identity: { ...rep.identity } }),
  ],
  [
    'an identity that the old keys announced',
    (rep: Person, request: Request) => {
      const { accountKey } = newKeys(rep);
      const previous = { identity: rep.identity, account: rep.account };
      return { ...request, identity: { ...createIdentity(openAccount(accountKey, rep.id), 1, previous) } };
    },
  ],
  [
    'an identity that follows another one',
    (_: Person, request: Request) => ({
      ...request,
      identity: { ...request.identity, prev: request.identity.signPk },
    }),
  ],
  [
    'an altered identity',
    (_: Person, request: Request) => ({ ...request, identity: { ...request.identity, createdAt: 1 } }),
  ],
  [
    'wraps of the former generation',
    (_: Person, request: Request) => ({
      ...request,
      keyWraps: request.keyWraps.map((wrap) => ({ ...wrap, generation: 1 })),
    }),
  ],
])('refuses %s, and leaves the link and the account as they were', async (_, change) => {
  const rep = await town.rep();
  const { request } = startingOver(rep, await mailbox.requestLink(rep));
  const { status, body } = await town.browser().post(RESET, change(rep, request));
  expect([status, body.code]).toEqual([422, 'validation-failed']);
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(200);
  expect((await town.browser().post(RESET, request)).status).toBe(200);
});

it('refuses the new keys of somebody else', async () => {
  const [rep, stranger] = [await town.rep(), await town.rep()];
  const { request } = startingOver(rep, await mailbox.requestLink(rep));
  const { identity } = newKeys(stranger);
  expect((await town.browser().post(RESET, { ...request, identity })).status).toBe(422);
});
