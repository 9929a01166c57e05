import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoachingTown } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import { MailAboutOpenings } from './mail-about-openings.ts';
import type { OpenedConversationDto, OpeningDto } from './openings.dto.ts';

const PATH = '/v1/operator/openings';
const REASON = 'Appel à l’aide reçu au téléphone';

let coaching: CoachingTown;
let asker: Person;
let granter: Person;
beforeAll(async () => {
  // The database counts the hour by its own clock.
  coaching = await CoachingTown.build(new Date().toISOString());
  asker = await coaching.town.operator();
  granter = await coaching.town.operator();
});
afterAll(() => coaching.town.api.stop());

async function arrange() {
  const rep = await coaching.rep({ name: 'Inès', answers: null });
  const coach = await coaching.coach({ name: 'Ana' });
  return { rep, coach, spaceId: await coaching.match(rep, coach) };
}

function ask(spaceId: string, more: object = {}, operator = asker) {
  const body = { requestId: randomUUID(), spaceId, reason: REASON, isDanger: false, delayHours: 0, ...more };
  return operator.browser.post<OpeningDto & { code?: string }>(PATH, body);
}

function grant(openingId: string, operator = granter) {
  return operator.browser.post<OpeningDto & { code: string }>(`${PATH}/${openingId}/grant`, {});
}

function look(openingId: string, operator = granter) {
  return operator.browser.get<OpenedConversationDto>(`${PATH}/${openingId}/conversation`);
}

async function opened(more: object = {}) {
  const pair = await arrange();
  const { body } = await ask(pair.spaceId, more);
  expect((await grant(body.openingId)).status).toBe(200);
  return { ...pair, id: body.openingId };
}

function toldTo(rep: Person) {
  return rep.browser.get<{ openings: { reason: string; isDanger: boolean }[] }>('/v1/rep/openings');
}

async function logOf(rep: Person): Promise<string[]> {
  const { body } = await rep.browser.get<{ entries: { kind: string }[] }>('/v1/rep/access-log');
  return body.entries.map(({ kind }) => kind);
}

async function mailsTo(rep: Person) {
  const mails = await coaching.town.api.mails();
  return mails.to(rep.loginId);
}

it('shows both operators who and when for the hour, and not a word', async () => {
  const { rep, id } = await opened();
  for (const operator of [asker, granter]) {
    const { status, body } = await look(id, operator);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      opening: { state: 'open', isMine: operator === asker },
      people: [
        { displayName: 'Inès', kind: 'rep' },
        { displayName: 'Ana', kind: 'coach' },
      ],
      conversationState: 'open',
      chosenOn: '2026-03-20',
      sessions: [],
    });
  }
  expect(Object.keys((await look(id)).body).sort()).toEqual([
    'chosenOn',
    'conversationClosedAt',
    'conversationState',
    'opening',
    'people',
    'sessions',
  ]);
  expect(await logOf(rep)).toEqual(['break-glass', 'break-glass']);
});

it('opens nothing before the grant, and never by the one who asked', async () => {
  const { rep, spaceId } = await arrange();
  const { status, body } = await ask(spaceId);
  expect([status, body.state, body.closesAt]).toEqual([201, 'asked', null]);
  expect((await look(body.openingId, asker)).status).toBe(404);
  const own = await grant(body.openingId, asker);
  expect([own.status, own.body.code]).toEqual([409, 'second-operator-needed']);
  expect((await look(body.openingId, asker)).status).toBe(404);
  expect([(await toldTo(rep)).body.openings, await logOf(rep), await mailsTo(rep)]).toEqual([[], [], []]);
});

it('tells the rep at once, in their space with the reason and by a mail without it', async () => {
  const { rep } = await opened();
  expect((await toldTo(rep)).body.openings).toMatchObject([{ reason: REASON, isDanger: false }]);
  const [mail, ...more] = await mailsTo(rep);
  expect([mail?.subject, more]).toEqual(['Une information vous attend', []]);
  expect(mail?.text).not.toMatch(/Ana|Inès|Appel|aide|conversation|coach|ouver/i);
  await coaching.town.api.app.get(MailAboutOpenings).execute();
  expect(await mailsTo(rep)).toHaveLength(1);
});

it('waits with telling where a life is in danger, no longer than asked, and then tells', async () => {
  const { rep, id } = await opened({ isDanger: true, delayHours: 72 });
  expect((await look(id)).status).toBe(200);
  expect([(await toldTo(rep)).body.openings, await logOf(rep), await mailsTo(rep)]).toEqual([[], [], []]);

  await coaching.town.rows(
    `UPDATE glass.opening SET granted_at = granted_at - interval '72 hours', tell_at = tell_at - interval '72 hours',
            closes_at = closes_at - interval '72 hours' WHERE id = $1`,
    [id],
  );
  await coaching.town.api.app.get(MailAboutOpenings).execute();
  expect((await toldTo(rep)).body.openings).toMatchObject([{ reason: REASON, isDanger: true }]);
  expect(await logOf(rep)).toEqual(['break-glass']);
  expect(await mailsTo(rep)).toHaveLength(1);
});

it.each([
  ['a delay without danger', { delayHours: 1 }],
  ['a delay of more than three days', { isDanger: true, delayHours: 73 }],
  ['no reason', { reason: 'parce que' }],
])('refuses %s', async (_, more) => {
  const { spaceId } = await arrange();
  expect((await ask(spaceId, more)).status).toBe(422);
});

it('closes by itself when the hour is over', async () => {
  const { id } = await opened();
  expect((await look(id)).status).toBe(200);
  await coaching.town.rows(
    `UPDATE glass.opening SET granted_at = granted_at - interval '1 hour', tell_at = tell_at - interval '1 hour',
            closes_at = closes_at - interval '1 hour' WHERE id = $1`,
    [id],
  );
  expect((await look(id)).status).toBe(404);
  coaching.clock.advance(3_601);
  const { body } = await granter.browser.get<{ openings: OpeningDto[] }>(PATH);
  coaching.clock.advance(-3_601);
  expect(body.openings.find(({ openingId }) => openingId === id)?.state).toBe('closed');
});

it('stays closed to a third operator, who cannot grant it once more either', async () => {
  const third = await coaching.town.operator();
  const { id } = await opened();
  expect((await look(id, third)).status).toBe(404);
  const late = await grant(id, third);
  expect([late.status, late.body.code]).toEqual([409, 'opening-taken']);
  const again = await grant(id);
  expect([again.status, again.body.state]).toEqual([200, 'open']);
});

it('answers a conversation that does not exist, somebody’s journal and an opening that nobody asked for alike', async () => {
  const { rep } = await arrange();
  const { body: journal } = await rep.browser.put<{ spaceId: string }>('/v1/rep/journal');
  const nowhere = randomBytes(16).toString('base64url');
  const outcomes = [];
  for (const spaceId of [nowhere, journal.spaceId]) {
    const asked = await ask(spaceId);
    outcomes.push([asked.status, (await grant(asked.body.openingId)).status]);
  }
  expect(outcomes).toEqual([
    [201, 404],
    [201, 404],
  ]);
  expect((await grant(randomUUID())).status).toBe(404);
  expect((await look(randomUUID())).status).toBe(404);
});

it('opens one conversation, and no other of the same two', async () => {
  const { rep, coach, id } = await opened();
  const elsewhere = await coaching.town.introduce(rep, coach);
  const { body } = await ask(elsewhere);
  expect((await look(body.openingId)).status).toBe(404);
  expect((await look(id)).status).toBe(200);
});

it('makes one opening of a repeated request, and none of the same id for something else', async () => {
  const { spaceId } = await arrange();
  const requestId = randomUUID();
  const [first, again] = [await ask(spaceId, { requestId }), await ask(spaceId, { requestId })];
  expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
  const other = await ask(spaceId, { requestId, reason: 'Une tout autre raison' });
  expect(other.status).toBe(422);
  expect((await ask(spaceId, { requestId }, granter)).status).toBe(422);
});

it('shows nothing when it cannot be logged', async () => {
  const { id } = await opened();
  await coaching.town.rows('ALTER TABLE audit.entry ADD CONSTRAINT no_room CHECK (false) NOT VALID');
  const answer = await look(id);
  await coaching.town.rows('ALTER TABLE audit.entry DROP CONSTRAINT no_room');
  expect([answer.status, answer.text.includes('Inès')]).toEqual([503, false]);
});
