import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FixedClock } from '@aparte/testing';
import { coachPage, newClient, type Client } from '../sign-up.fake.ts';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
let operator: Person;
const clock = new FixedClock('2026-03-09T10:00:00Z');
beforeAll(async () => {
  town = await Town.build({ clock });
  operator = await town.operator();
});
afterAll(() => town.api.stop());

async function invite(requestId: string = randomUUID()) {
  clock.moveTo('2026-03-09T10:00:00Z');
  const answer = await operator.browser.post<{ invitation: string; link: string; validUntil: string }>(
    '/v1/operator/coach-invitations',
    { requestId },
  );
  expect(answer.status).toBe(201);
  return answer.body;
}

function signUp(invitation: string, { enrolment }: Client, profile: object = coachPage) {
  return town.browser().post('/v1/coaches', { invitation, enrolment, profile });
}

function preview(invitation: string) {
  return town.browser().post('/v1/coach-invitations/preview', { invitation });
}

it('hands out a link that is good for fourteen days', async () => {
  const { invitation, link, validUntil } = await invite();
  expect(link).toBe(`http://localhost:4200/coach-invite#${invitation}`);
  expect(validUntil).toBe('2026-03-23T10:00:00.000Z');
  expect((await preview(invitation)).body).toEqual({ validUntil });
});

it('gives the same link for a repeated request, also a day later', async () => {
  const requestId = randomUUID();
  const first = await invite(requestId);
  clock.moveTo('2026-03-10T10:00:00Z');
  const { body } = await operator.browser.post('/v1/operator/coach-invitations', { requestId });
  expect(body).toEqual(first);
  expect((await invite()).invitation).not.toBe(first.invitation);
});

it('gives two operators different links for the same request', async () => {
  const requestId = randomUUID();
  const first = await invite(requestId);
  const other = await town.operator();
  const { body } = await other.browser.post('/v1/operator/coach-invitations', { requestId });
  expect(body.invitation).not.toBe(first.invitation);
});

it('keeps no link that works in the database', async () => {
  const { invitation } = await invite();
  const dump = JSON.stringify(await town.rows('SELECT t::text FROM coach.invitation t'));
  expect(dump).not.toContain(Buffer.from(invitation, 'base64url').toString('hex'));
});

it('turns an invitation into a coach with a page and a first week, signed in', async () => {
  const { invitation } = await invite();
  const client = await newClient({ name: 'Marc', timeZone: 'America/Montreal' });
  const { status, body } = await signUp(invitation, client);

  const coachId = client.account.userId;
  expect(status).toBe(201);
  expect(body).toEqual({
    account: { id: coachId, kind: 'coach', displayName: 'Marc', locale: 'fr', timeZone: 'America/Montreal' },
  });
  const [profile] = await town.rows('SELECT * FROM coach.profile WHERE coach_id = $1', [coachId]);
  expect(profile).toEqual({
    coach_id: coachId,
    headline_fr: 'Douze ans de terrain',
    headline_en: 'Twelve years in the field',
    bio_fr: coachPage.bio.fr,
    bio_en: coachPage.bio.en,
    attributes: coachPage.attributes,
    capacity: 5,
    state: 'active',
  });
  const [schedule] = await town.rows('SELECT * FROM coach.schedule WHERE coach_id = $1', [coachId]);
  expect(schedule).toMatchObject({ time_zone: 'America/Montreal', session_minutes: 50, notice_hours: 24 });
  const rules = await town.rows('SELECT 1 FROM coach.availability_rule WHERE coach_id = $1', [coachId]);
  expect(rules).toHaveLength(10);
});

it('lets a coach begin in pause', async () => {
  const client = await newClient();
  await signUp((await invite()).invitation, client, { ...coachPage, state: 'paused' });
  expect(
    await town.rows('SELECT state FROM coach.profile WHERE coach_id = $1', [client.account.userId]),
  ).toEqual([{ state: 'paused' }]);
});

it('answers a repeated sign-up like the first time', async () => {
  const { invitation } = await invite();
  const client = await newClient();
  const first = await signUp(invitation, client);
  const again = await signUp(invitation, client);
  expect([again.status, again.body]).toEqual([201, first.body]);
});

it('makes one coach when the same sign-up arrives twice at once', async () => {
  const { invitation } = await invite();
  const client = await newClient();
  const answers = await Promise.all([signUp(invitation, client), signUp(invitation, client)]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
});

it('lets one coach in when two use the same invitation at once, and leaves nothing of the other', async () => {
  const { invitation } = await invite();
  const clients = [await newClient(), await newClient()];
  const answers = await Promise.all(clients.map((client) => signUp(invitation, client)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('invitation-used');
  const ids = clients.map(({ account }) => account.userId);
  expect(await town.rows('SELECT 1 FROM identity.account WHERE id = ANY ($1)', [ids])).toHaveLength(1);
});

it('refuses an invitation that was used, has expired, or never was', async () => {
  const used = await invite();
  await signUp(used.invitation, await newClient());
  const expired = await invite();
  const refusal = async (invitation: string) => {
    const [shown, signed] = [await preview(invitation), await signUp(invitation, await newClient())];
    expect([shown.status, shown.body.code]).toEqual([signed.status, signed.body.code]);
    return [signed.status, signed.body.code];
  };
  expect(await refusal(used.invitation)).toEqual([409, 'invitation-used']);
  clock.moveTo('2026-03-23T10:00:00Z');
  expect(await refusal(expired.invitation)).toEqual([410, 'invitation-expired']);
  expect(await refusal(Buffer.alloc(32).toString('base64url'))).toEqual([422, 'invitation-invalid']);
  expect(await refusal('nothing')).toEqual([422, 'invitation-invalid']);
});

it('refuses to spend a second invitation on an account that exists', async () => {
  const client = await newClient();
  await signUp((await invite()).invitation, client);
  const { invitation } = await invite();
  expect((await signUp(invitation, client)).body.code).toBe('login-taken');
  expect((await preview(invitation)).status).toBe(200);
});

it('does not let a coach take the address of a rep', async () => {
  const { loginId } = await town.rep();
  const { invitation } = await invite();
  expect((await signUp(invitation, await newClient({ loginId }))).body.code).toBe('login-taken');
});

it('names what is wrong with a page by its place in the body', async () => {
  const { invitation } = await invite();
  const refused = async (profile: object) => {
    const { status, body } = await signUp(invitation, await newClient(), profile);
    expect([status, body.code]).toEqual([422, 'validation-failed']);
    return body.errors;
  };
  const { attributes } = coachPage;
  expect(await refused({ ...coachPage, headline: { fr: ' ', en: 'x' } })).toEqual([
    { pointer: '/profile/headline/fr', code: 'is-visible-text' },
  ]);
  expect(await refused({ ...coachPage, attributes: { ...attributes, topics: ['juggling'] } })).toEqual([
    { pointer: '/profile/attributes/topics', code: 'is-in' },
  ]);
  expect(await refused({ ...coachPage, attributes: { ...attributes, topics: [] } })).toEqual([
    expect.objectContaining({ pointer: '/profile/attributes/topics' }),
  ]);
  expect(await refused({ ...coachPage, capacity: 0 })).toEqual([
    { pointer: '/profile/capacity', code: 'min' },
  ]);
});
