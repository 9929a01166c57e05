import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FixedClock } from '@aparte/testing';
import { newClient } from '../sign-up.fake.ts';
import { SponsorPlane } from '../sponsor-plane.fake.ts';
import { Town } from '../town.fake.ts';

let town: Town;
const clock = new FixedClock('2026-03-09T10:00:00Z');
beforeAll(async () => {
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());

async function arrange(seats = 3) {
  const organisation = await town.sponsor.sell(town.api.sponsorDatabase, { name: 'Maison Vidal', seats });
  return {
    organisation,
    voucher: () => town.sponsor.voucherFor(organisation, '2026-04-01T00:00:00Z'),
    claims: () =>
      town.rows<{ rep_id: string; seat_number: number; claimed_on: string }>(
        'SELECT rep_id, seat_number, claimed_on::text FROM seat.claim WHERE org_ref = $1 ORDER BY seat_number',
        [organisation.id],
      ),
  };
}

async function claim(voucher: string, client?: Awaited<ReturnType<typeof newClient>>) {
  const { enrolment } = client ?? (await newClient());
  return town.browser().post('/v1/claims', { voucher, enrolment });
}

it('tells whoever opens a voucher which organisation it is from and until when it is good', async () => {
  const { voucher } = await arrange();
  const answer = await town.browser().post('/v1/claims/preview', { voucher: voucher() });
  expect([answer.status, answer.body]).toEqual([
    200,
    { organisationName: 'Maison Vidal', validUntil: '2026-04-01T00:00:00.000Z' },
  ]);
});

it('turns a voucher into an account with a seat, signed in', async () => {
  const { voucher, claims } = await arrange();
  const client = await newClient({ name: 'Inès' });
  const browser = town.browser();
  const answer = await browser.post('/v1/claims', { voucher: voucher(), enrolment: client.enrolment });

  const { id } = client.enrolment.account;
  const account = { id, kind: 'rep', displayName: 'Inès', locale: 'fr', timeZone: 'Europe/Paris' };
  expect([answer.status, answer.body]).toEqual([201, { account }]);
  expect((await browser.get('/v1/auth/session')).body).toEqual({ account, identity: client.identity });
  expect(await claims()).toEqual([{ rep_id: id, seat_number: 1, claimed_on: '2026-03-09' }]);
});

it('gives the cookie to this site alone and out of reach of scripts', async () => {
  const { voucher } = await arrange();
  const { headers } = await claim(voucher());
  expect(headers.get('set-cookie')).toMatch(
    /^aparte_member=[0-9a-f]{64}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
  );
  expect(headers.get('cache-control')).toBe('no-store');
});

it('sees seats that were bought a moment ago', async () => {
  const { organisation, voucher } = await arrange(1);
  expect((await claim(voucher())).status).toBe(201);
  await town.sponsor.resize(town.api.sponsorDatabase, organisation, 2);
  expect((await claim(voucher())).status).toBe(201);
});

it('answers a repeated claim like the first time and takes no second seat', async () => {
  const { voucher, claims } = await arrange();
  const client = await newClient();
  const text = voucher();
  const first = await claim(text, client);
  const again = await claim(text, client);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await claims()).toHaveLength(1);
});

it('takes one seat when the same claim arrives twice at once', async () => {
  const { voucher, claims } = await arrange();
  const client = await newClient();
  const text = voucher();
  const answers = await Promise.all([claim(text, client), claim(text, client)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await claims()).toHaveLength(1);
});

/** An answer but for what differs from request to request. */
const stripped = ({ status, headers, text }: { status: number; headers: Headers; text: string }) => ({
  status,
  text,
  headers: [...headers].filter(([name]) => !['date', 'x-request-id', 'set-cookie'].includes(name)),
});

it('opens a voucher alike before and after it was used, and when no seat is left', async () => {
  const { voucher } = await arrange(1);
  const text = voucher();
  const open = () => town.browser().post('/v1/claims/preview', { voucher: text });
  const before = stripped(await open());
  expect(before.status).toBe(200);
  expect((await claim(text)).status).toBe(201);
  expect(stripped(await open())).toEqual(before);
});

it('refuses somebody else with a used voucher as if no seat were free', async () => {
  const [sold, soldOut] = [await arrange(3), await arrange(1)];
  const used = sold.voucher();
  await claim(used);
  await claim(soldOut.voucher());
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const [again, fresh] = [await claim(used), await claim(soldOut.voucher())];
  expect([again.status, strip(again.text)]).toEqual([fresh.status, strip(fresh.text)]);
  expect(again.body.code).toBe('no-seat-free');
  expect(await sold.claims()).toHaveLength(1);
});

it('judges an expired or altered voucher by itself, used or not', async () => {
  const { organisation } = await arrange();
  const [used, unused] = [1, 2].map(() => town.sponsor.voucherFor(organisation, '2026-03-09T11:00:00Z'));
  await claim(used ?? '');
  clock.advance(3_600);
  const answers = await Promise.all(
    [used, unused].map((text) => town.browser().post('/v1/claims/preview', { voucher: text })),
  );
  clock.advance(-3_600);
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [410, 'voucher-expired'],
    [410, 'voucher-expired'],
  ]);
});

it('refuses a voucher from its last second on', async () => {
  const { organisation } = await arrange();
  const late = await claim(town.sponsor.voucherFor(organisation, '2026-03-09T10:00:00Z'));
  expect([late.status, late.body.code]).toEqual([410, 'voucher-expired']);
  const inTime = await claim(town.sponsor.voucherFor(organisation, '2026-03-09T10:00:01Z'));
  expect(inTime.status).toBe(201);
});

it('refuses whatever the sponsor plane did not sign, with one answer for all', async () => {
  const { organisation, voucher } = await arrange();
  const good = voucher();
  const forged = new SponsorPlane().voucherFor(organisation);
  const tampered = good.replace(/\.(.)/, (_, letter: string) => `.${letter === 'e' ? 'f' : 'e'}`);
  const answers = await Promise.all(
    [forged, tampered, `${good}A`, good.replace('v1.', 'v2.'), 'v1.e30', 'nothing'].map((text) =>
      claim(text),
    ),
  );
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
    answers.map(() => [422, 'voucher-invalid']),
  );
});

it('lets exactly one of two reps have the last seat', async () => {
  const { voucher, claims } = await arrange(1);
  const answers = await Promise.all([claim(voucher()), claim(voucher())]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('no-seat-free');
  expect(await claims()).toHaveLength(1);
});

it('gives every seat and not one more when many claim at once', async () => {
  const { voucher, claims } = await arrange(5);
  const answers = await Promise.all(Array.from({ length: 12 }, () => claim(voucher())));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
  expect((await claims()).map(({ seat_number }) => seat_number)).toEqual([1, 2, 3, 4, 5]);
});

it('leaves no account behind when no seat was free', async () => {
  const { voucher } = await arrange(1);
  await claim(voucher());
  const late = await newClient();
  expect((await claim(voucher(), late)).body.code).toBe('no-seat-free');
  expect(await town.rows('SELECT 1 FROM identity.account WHERE id = $1', [late.account.userId])).toEqual([]);
});

it('has no seat for an organisation that has not paid, or that nobody knows', async () => {
  const unpaid = await town.sponsor.sell(town.api.sponsorDatabase, { paidUntil: null });
  const lapsed = await town.sponsor.sell(town.api.sponsorDatabase, { paidUntil: '2026-03-08' });
  const unknown = { id: randomUUID(), name: '', seats: 1, paidUntil: null };
  const answers = await Promise.all(
    [unpaid, lapsed, unknown].map((organisation) => claim(town.sponsor.voucherFor(organisation))),
  );
  expect(answers.map(({ body }) => body.code)).toEqual(['no-seat-free', 'no-seat-free', 'no-seat-free']);
});

it('refuses a second account with the same address, whatever its capitals', async () => {
  const { voucher } = await arrange();
  await claim(voucher(), await newClient({ loginId: 'lea@home.example' }));
  const again = await claim(voucher(), await newClient({ loginId: 'Lea@Home.example' }));
  expect([again.status, again.body.code]).toEqual([409, 'login-taken']);
});

it('gives the same account no second seat, whatever voucher it brings', async () => {
  const { voucher, claims } = await arrange();
  const client = await newClient();
  const first = await claim(voucher(), client);
  const again = await claim(voucher(), client);
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(await claims()).toHaveLength(1);
});

it('refuses to repeat a claim for somebody with another key', async () => {
  const { voucher } = await arrange();
  const text = voucher();
  const client = await newClient();
  await claim(text, client);
  const other = await newClient();
  const stolen = { ...client, enrolment: { ...client.enrolment, authKey: other.authKey } };
  expect((await claim(text, stolen)).body.code).toBe('login-taken');
});

it('keeps the address and every secret sealed in the database', async () => {
  const { voucher } = await arrange();
  const client = await newClient({ loginId: 'canary-address@home.example' });
  await claim(voucher(), client);
  const tables = ['identity.account', 'identity.credential', 'identity.key_wrap', 'identity.session'];
  const dump = (await Promise.all(tables.map((table) => town.rows(`SELECT t::text AS line FROM ${table} t`))))
    .flat()
    .map((row) => JSON.stringify(row))
    .join('\n');
  const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex');
  const { authKey, recoveryAuthKey, keyWraps } = client.enrolment;
  const secrets = [authKey, recoveryAuthKey, ...keyWraps.map(({ blob }) => blob)];
  expect(dump).toContain(client.account.userId);
  expect(secrets.filter((secret) => dump.includes(hex(secret)))).toEqual([]);
  expect(dump).not.toContain('canary-address');
  expect(dump).not.toContain(Buffer.from('canary-address').toString('hex'));
});
