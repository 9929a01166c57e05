import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
let rep: Person;
let coach: Person;
let spaceId: string;
beforeAll(async () => {
  town = await Town.build();
  rep = await town.rep({ name: 'Inès', timeZone: 'Europe/Paris' });
  coach = await town.coach({ name: 'Marc', timeZone: 'America/Montreal' });
  spaceId = await town.introduce(rep, coach);
});
afterAll(() => town.api.stop());

it('shows each member the conversation with the other one', async () => {
  const space = {
    spaceId,
    kind: 'conversation',
    state: 'open',
    closedAt: null,
    coachReadsUntil: null,
    forgottenOn: null,
    lastSeq: 0,
  };
  expect((await rep.browser.get('/v1/member/spaces')).body).toEqual({
    spaces: [{ ...space, peer: { accountId: coach.id, displayName: 'Marc', timeZone: 'America/Montreal' } }],
  });
  expect((await coach.browser.get('/v1/member/spaces')).body).toEqual({
    spaces: [{ ...space, peer: { accountId: rep.id, displayName: 'Inès', timeZone: 'Europe/Paris' } }],
  });
});

it('shows nobody else anything', async () => {
  for (const stranger of [await town.rep(), await town.coach()])
    expect((await stranger.browser.get('/v1/member/spaces')).body).toEqual({ spaces: [] });
});

it('counts the envelopes beyond what four bytes hold', async () => {
  const other = await town.coach();
  const busy = Buffer.from(await town.introduce(rep, other), 'base64url');
  await town.rows(
    `UPDATE sealed.space SET last_seq = 5000000000, state = 'closed', closed_at = now() WHERE id = $1`,
    [busy],
  );
  const { body } = await other.browser.get('/v1/member/spaces');
  expect(body.spaces).toEqual([expect.objectContaining({ lastSeq: 5_000_000_000, state: 'closed' })]);
});

it('shows public keys to oneself and to the other member, oldest first, and to nobody else', async () => {
  const path = `/v1/member/accounts/${coach.id}/identities`;
  for (const person of [coach, rep])
    expect((await person.browser.get(path)).body).toEqual({ identities: [coach.identity] });

  const stranger = await town.rep();
  const missing = `/v1/member/accounts/00000000-0000-4000-8000-000000000000/identities`;
  const [foreign, unknown, malformed] = [
    await stranger.browser.get(path),
    await stranger.browser.get(missing),
    await stranger.browser.get('/v1/member/accounts/somebody/identities'),
  ];
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  expect(foreign.status).toBe(404);
  expect([strip(unknown.text), strip(malformed.text)]).toEqual([strip(foreign.text), strip(foreign.text)]);
});
