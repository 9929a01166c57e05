import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import { Town, type Person } from '../town.fake.ts';
import { FreezeRosters } from './freeze-rosters.ts';
import { firmOf, repOf } from './pulse.fake.ts';

const PATH = '/v1/rep/pulse';
const clock = new FixedClock('2029-02-10T10:00:00Z');
let town: Town;
beforeAll(async () => {
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());
beforeEach(async () => {
  clock.moveTo('2029-02-10T10:00:00Z');
  await town.rows('TRUNCATE pulse.answer, pulse.roster, pulse.release, pulse.life_budget');
});

const asked = {
  quarter: '2029-Q1',
  endsAt: '2029-04-01T00:00:00.000Z',
  isAsked: true,
  answer: null,
  isSpent: false,
  lastWord: null,
};
const answer = (rep: Person, value: unknown, quarter = '2029-Q1') =>
  rep.browser.put<{ code: string }>(PATH, { quarter, answer: value });
const pulseOf = async (rep: Person) => (await rep.browser.get<object>(PATH)).body;

it('is answered, changed and withdrawn as long as its quarter lasts, and each rep sees their own answer', async () => {
  const [rep, other] = [await town.rep(), await town.rep()];
  expect(await pulseOf(rep)).toEqual(asked);
  expect((await answer(rep, 1)).body).toEqual({ ...asked, answer: 1 });
  expect((await answer(rep, -1)).body).toEqual({ ...asked, answer: -1 });
  expect(await pulseOf(rep)).toEqual({ ...asked, answer: -1 });
  expect(await pulseOf(other)).toEqual(asked);

  expect((await answer(rep, null)).body).toEqual(asked);
  expect((await answer(rep, null)).status).toBe(200);
  expect(await town.rows('SELECT * FROM pulse.answer')).toEqual([]);
});

it('takes no answer for a quarter that is over, nor one to come', async () => {
  const rep = await town.rep();
  await answer(rep, 1);
  clock.moveTo('2029-04-01T00:00:00Z');
  for (const value of [-1, null]) {
    expect((await answer(rep, value)).body.code).toBe('pulse-quarter-over');
    expect((await answer(rep, value, '2029-Q3')).body.code).toBe('pulse-quarter-over');
  }
  expect(await town.rows('SELECT quarter, value FROM pulse.answer')).toEqual([
    { quarter: '2029-Q1', value: 1 },
  ]);
});

it('takes no answer once the list of its quarter is kept, whatever a slow clock says', async () => {
  const firm = await firmOf(town, 12, '2029-01-02');
  const rep = await repOf(town, firm);
  clock.moveTo('2029-04-01T00:00:00Z');
  await town.api.app.get(FreezeRosters, { strict: false }).execute();
  clock.moveTo('2029-03-31T23:59:59Z');
  expect((await answer(rep, 1)).body.code).toBe('pulse-quarter-over');
});

it.each([
  [{ quarter: '2029-Q1', answer: 2 }, '/answer'],
  [{ quarter: '2029-Q1', answer: '1' }, '/answer'],
  [{ quarter: '2029-Q1' }, '/answer'],
  [{ quarter: '2029-Q5', answer: 1 }, '/quarter'],
])('refuses %j', async (body, pointer) => {
  const rep = await town.rep();
  const { status, body: problem } = await rep.browser.put<{ errors: { pointer: string }[] }>(PATH, body);
  expect([status, problem.errors.map((fault) => fault.pointer)]).toEqual([422, [pointer]]);
});

it('asks nobody whose seat has ended, and lets them withdraw what they answered before', async () => {
  const rep = await town.rep();
  await answer(rep, 1);
  await town.rows("UPDATE seat.claim SET ends_on = '2029-02-09' WHERE rep_id = $1", [rep.id]);
  expect(await pulseOf(rep)).toEqual({ ...asked, isAsked: false, answer: 1 });
  expect((await answer(rep, -1)).body.code).toBe('seat-ended');
  expect((await answer(rep, null)).body).toEqual({ ...asked, isAsked: false });

  await town.rows('DELETE FROM seat.claim WHERE rep_id = $1', [rep.id]);
  expect(await pulseOf(rep)).toEqual({ ...asked, isAsked: false });
  expect((await answer(rep, 1)).body.code).toBe('seat-ended');
});

it('is closed to coaches', async () => {
  const coach = await town.coach();
  expect((await coach.browser.get<{ code: string }>(PATH)).body.code).toBe('not-found');
  expect((await answer(coach, 1)).status).toBe(404);
});

it('goes with the account', async () => {
  const rep = await town.rep();
  await answer(rep, 1);
  await town.rows('DELETE FROM seat.claim WHERE rep_id = $1', [rep.id]);
  await town.rows('DELETE FROM identity.account WHERE id = $1', [rep.id]);
  expect(await town.rows('SELECT FROM pulse.answer UNION ALL SELECT FROM pulse.life_budget')).toEqual([]);
});
