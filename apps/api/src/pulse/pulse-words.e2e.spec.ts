import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import { Fuse, Killed, lettersInBox } from '../gate/gate.fake.ts';
import { PostLetters } from '../gate/post-letters.ts';
import { Town, type Person } from '../town.fake.ts';
import { ForgetAnswers } from './forget-answers.ts';
import { FreezeRosters } from './freeze-rosters.ts';
import { firmOf, mortalReleaseWords, repOf, shorten, storedAnswers } from './pulse.fake.ts';
import { ReleaseWords } from './release-words.ts';

const clock = new FixedClock('2029-01-10T10:00:00Z');
const anyWord = expect.stringMatching(/^(strained|mixed|good)$/);
let town: Town;
beforeAll(async () => {
  town = await Town.build({ clock });
});
afterAll(() => town.api.stop());
beforeEach(async () => {
  clock.moveTo('2029-01-10T10:00:00Z');
  await town.rows('TRUNCATE pulse.answer, pulse.roster, pulse.release, pulse.life_budget, gate.outbox');
});

const freeze = () => town.api.app.get(FreezeRosters, { strict: false }).execute();
const release = () => town.api.app.get(ReleaseWords, { strict: false }).execute();
const forget = () => town.api.app.get(ForgetAnswers, { strict: false }).execute();
const post = () => town.api.app.get(PostLetters, { strict: false }).execute();
const waiting = (orgRef: string) =>
  town.rows<{ payload: object }>('SELECT payload FROM gate.outbox WHERE org_ref = $1', [orgRef]);
const spent = async (rep: Person) =>
  (await town.rows<{ spent: number }>('SELECT spent FROM pulse.life_budget WHERE rep_id = $1', [rep.id]))[0]
    ?.spent;
const answers = () => town.rows('SELECT value FROM pulse.answer');

/** Every job at an instant, in any order that a process may have. */
async function runAllAt(instant: string): Promise<void> {
  clock.moveTo(instant);
  await forget();
  await release();
  await freeze();
  await release();
  await forget();
}

it('brings a team of twenty its word fourteen days after the quarter, once, with the post of the day', async () => {
  const firm = await firmOf(town, 24, '2029-01-02');
  const [rep, silent] = [await repOf(town, firm), await repOf(town, firm)];
  await storedAnswers(town, firm, [rep], { quarter: '2029-Q1', value: 1 });

  await runAllAt('2029-04-13T23:59:59Z');
  expect(await waiting(firm.id)).toEqual([]);
  await runAllAt('2029-04-14T00:00:00Z');
  const [letter] = await waiting(firm.id);
  expect(letter?.payload).toEqual({ period: '2029-Q1', rosterSize: 24, word: anyWord });
  expect([await spent(rep), await spent(silent)]).toEqual([1, undefined]);

  await runAllAt('2029-04-14T03:59:59Z');
  expect((await waiting(firm.id)).length).toBe(1);
  clock.moveTo('2029-04-14T04:00:00Z');
  await post();
  const box = await lettersInBox(town);
  expect(box.map(({ day, payload }) => ({ day, payload }))).toContainEqual({
    day: '2029-04-14',
    payload: letter?.payload,
  });
  expect((await rep.browser.get<{ lastWord: object }>('/v1/rep/pulse')).body.lastWord).toEqual({
    period: '2029-Q1',
    word: (letter?.payload as { word: string }).word,
  });
});

it('makes no second word of a period, however often and wherever the process is killed and started again', async () => {
  const firm = await firmOf(town, 20, '2029-01-02');
  const rep = await repOf(town, firm);
  let wasKilled = true;
  let kills = 0;
  for (let steps = 0; wasKilled; steps++) {
    await town.rows('TRUNCATE pulse.answer, pulse.roster, pulse.release, pulse.life_budget, gate.outbox');
    await storedAnswers(town, firm, [rep], { quarter: '2029-Q1', value: -1 });
    clock.moveTo('2029-04-14T00:00:00Z');
    await freeze();
    wasKilled = await mortalReleaseWords(town.api.app, new Fuse(steps))
      .execute()
      .then(
        () => false,
        (error: unknown) => {
          if (error instanceof Killed) return true;
          throw error;
        },
      );
    if (wasKilled) kills += 1;
    await release();
    const [kept] = await town.rows<{ word: string }>('SELECT word FROM pulse.release WHERE org_ref = $1', [
      firm.id,
    ]);
    expect((await waiting(firm.id)).map(({ payload }) => payload)).toEqual([
      { period: '2029-Q1', rosterSize: 20, word: kept?.word },
    ]);
    expect(await spent(rep)).toBe(1);
  }
  expect(kills).toBeGreaterThanOrEqual(6);
});

it('makes one word when several processes look at the same time', async () => {
  const firm = await firmOf(town, 20, '2029-01-02');
  const rep = await repOf(town, firm);
  await storedAnswers(town, firm, [rep], { quarter: '2029-Q1', value: 0 });
  clock.moveTo('2029-04-14T00:00:00Z');
  await Promise.all([freeze(), freeze(), freeze()]);
  await Promise.all([release(), release(), release(), release()]);
  expect((await waiting(firm.id)).length).toBe(1);
  expect(await spent(rep)).toBe(1);
});

it('tells a team under ten by the half-year that it has no word, and costs nobody anything', async () => {
  const firm = await firmOf(town, 9, '2029-01-02');
  const reps = [await repOf(town, firm), await repOf(town, firm)];
  await storedAnswers(town, firm, reps, { quarter: '2029-Q2', value: 1 });
  await runAllAt('2029-04-14T12:00:00Z');
  expect(await waiting(firm.id)).toEqual([]);
  await runAllAt('2029-07-14T12:00:00Z');
  expect((await waiting(firm.id)).map(({ payload }) => payload)).toEqual([
    { period: '2029-H1', rosterSize: 9, word: null },
  ]);
  expect(await Promise.all(reps.map(spent))).toEqual([0, 0]);
});

it('counts the list as it was on the last day of the quarter, whatever the director cuts afterwards', async () => {
  const firm = await firmOf(town, 24, '2029-01-02');
  await shorten(town, firm, 2, '2029-03-31');
  await shorten(town, firm, 14, '2029-04-01');
  await runAllAt('2029-04-20T12:00:00Z');
  expect((await waiting(firm.id)).map(({ payload }) => payload)).toEqual([
    { period: '2029-Q1', rosterSize: 22, word: anyWord },
  ]);
  // Eight are left: the half-year has a letter without a word, and the word of the first quarter stays.
  await runAllAt('2029-07-14T12:00:00Z');
  expect((await waiting(firm.id)).map(({ payload }) => payload)).toEqual([
    { period: '2029-Q1', rosterSize: 22, word: anyWord },
    { period: '2029-H1', rosterSize: 8, word: null },
  ]);
});

it('is the same for a firm whose seats nobody has taken', async () => {
  const firm = await firmOf(town, 12, '2029-01-02');
  await runAllAt('2029-07-14T12:00:00Z');
  expect((await waiting(firm.id)).map(({ payload }) => payload)).toEqual([
    { period: '2029-H1', rosterSize: 12, word: anyWord },
  ]);
});

it('counts no answer of somebody about whom the words have told all they may', async () => {
  const firm = await firmOf(town, 20, '2029-01-02');
  const [rep, spentRep] = [await repOf(town, firm), await repOf(town, firm)];
  await storedAnswers(town, firm, [rep], { quarter: '2029-Q1', value: 1, spent: 7 });
  await storedAnswers(town, firm, [spentRep], { quarter: '2029-Q1', value: 1, spent: 8 });
  await runAllAt('2029-04-14T12:00:00Z');
  expect([await spent(rep), await spent(spentRep)]).toEqual([8, 8]);
  const { body } = await spentRep.browser.get<{ isSpent: boolean }>('/v1/rep/pulse');
  expect(body.isSpent).toBe(true);
});

it('forgets answers thirty days after their word, and those of a team that gets none when no word can need them', async () => {
  const large = await firmOf(town, 20, '2029-01-02');
  await storedAnswers(town, large, [await repOf(town, large)], { quarter: '2029-Q1', value: 1 });
  const gone = await firmOf(town, 20, '2029-01-02');
  await shorten(town, gone, 20, '2029-02-01');
  await storedAnswers(town, gone, [await repOf(town, gone)], { quarter: '2029-Q1', value: -1 });

  await runAllAt('2029-04-14T12:00:00Z');
  await runAllAt('2029-05-13T12:00:00Z');
  expect(await answers()).toHaveLength(2);
  await runAllAt('2029-05-14T12:00:00Z');
  expect(await answers()).toEqual([{ value: -1 }]);
  await runAllAt('2029-08-12T12:00:00Z');
  expect(await answers()).toEqual([{ value: -1 }]);
  await runAllAt('2029-08-13T00:00:00Z');
  expect(await answers()).toEqual([]);
});
