import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { withClient } from '@aparte/database-core';
import { FixedClock } from '@aparte/testing';
import { Town } from '../town.fake.ts';
import { Fuse, Killed, lettersInBox, mortalPostLetters, page, waitingLetter, word } from './gate.fake.ts';
import { PostLetters } from './post-letters.ts';

const clock = new FixedClock('2026-03-09T03:59:59Z');
const log: string[] = [];

let town: Town;
let orgRef: string;
beforeAll(async () => {
  town = await Town.build(
    { clock, logDestination: { write: (line) => log.push(line) } },
    { LOG_LEVEL: 'error' },
  );
  orgRef = town.organisation.id;
});
afterAll(() => town.api.stop());

beforeEach(async () => {
  clock.moveTo('2026-03-09T03:59:59Z');
  log.length = 0;
  await town.rows('TRUNCATE gate.outbox, gate.batch');
  await withClient(town.api.sponsorDatabase.adminUrl, (client) =>
    client.query('TRUNCATE inbox.gate_message'),
  );
});

const wordLetter = () => waitingLetter(town, { kind: 'pulse.released', payload: word, orgRef });
const post = () => town.api.app.get(PostLetters, { strict: false }).execute();
const idsInBox = async () => (await lettersInBox(town)).map(({ id }) => id);
const states = async () => town.rows('SELECT id, state, batch_on::text FROM gate.outbox ORDER BY id');

it('posts what was released at any time of a day with the batch of its hour, and only the day is told', async () => {
  const id = await wordLetter();
  await post();
  expect(await lettersInBox(town)).toEqual([]);

  clock.moveTo('2026-03-09T04:00:00Z');
  await post();
  expect(await lettersInBox(town)).toEqual([{ id, day: '2026-03-09', payload: word }]);
});

it('lets what comes after the batch wait for the next day, also in a process that was started again', async () => {
  clock.moveTo('2026-03-09T04:00:00Z');
  await post();
  const id = await wordLetter();
  clock.moveTo('2026-03-09T17:31:00Z');
  await post();
  await mortalPostLetters(town.api.app, new Fuse(Infinity)).execute();
  clock.moveTo('2026-03-10T03:59:59Z');
  await post();
  expect(await lettersInBox(town)).toEqual([]);

  clock.moveTo('2026-03-10T04:00:00Z');
  await post();
  expect(await lettersInBox(town)).toEqual([{ id, day: '2026-03-10', payload: word }]);
});

it('loses and doubles no letter, wherever the process is killed and started again', async () => {
  const rep = await town.rep();
  let wasKilled = true;
  let kills = 0;
  for (let steps = 0; wasKilled; steps++) {
    await town.rows('TRUNCATE gate.outbox, gate.batch');
    clock.moveTo('2026-03-09T04:00:00Z');
    const ids = [
      await wordLetter(),
      await waitingLetter(town, { kind: 'share.released', payload: page, orgRef, authorId: rep.id }),
    ].sort();
    wasKilled = await mortalPostLetters(town.api.app, new Fuse(steps))
      .execute()
      .then(
        () => false,
        (error: unknown) => {
          if (error instanceof Killed) return true;
          throw error;
        },
      );
    // The next process starts late, and on the next day once more; whatever came after the first batch is not in it.
    clock.moveTo('2026-03-09T11:00:00Z');
    if (wasKilled) {
      kills += 1;
      await mortalPostLetters(town.api.app, new Fuse(Infinity)).execute();
    }
    clock.moveTo('2026-03-10T04:00:00Z');
    await mortalPostLetters(town.api.app, new Fuse(Infinity)).execute();
    const box = await lettersInBox(town);
    expect({ steps, ids: box.map(({ id }) => id), days: box.map(({ day }) => day) }).toEqual({
      steps,
      ids,
      days: ['2026-03-09', '2026-03-09'],
    });
    await withClient(town.api.sponsorDatabase.adminUrl, (client) =>
      client.query('TRUNCATE inbox.gate_message'),
    );
  }
  // Gathering, reading, two letters with a post and a mark each, forgetting, counting: before, within and after each.
  expect(kills).toBeGreaterThanOrEqual(20);
});

it('posts each letter once when two processes work at the same time', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, wordLetter));
  clock.moveTo('2026-03-09T04:00:00Z');
  await Promise.all([post(), post(), post()]);
  expect(await idsInBox()).toEqual(ids.toSorted());
});

it('puts a letter aside that is none of the two kinds, posts the others, and tells how many without their content', async () => {
  const bad = await waitingLetter(town, {
    kind: 'pulse.released',
    payload: { ...word, answers: 7 },
    orgRef,
  });
  const good = await wordLetter();
  clock.moveTo('2026-03-09T04:00:00Z');
  await post();
  expect(await idsInBox()).toEqual([good]);
  expect(await states()).toContainEqual({ id: bad, state: 'quarantined', batch_on: '2026-03-09' });

  clock.moveTo('2026-03-10T04:00:00Z');
  await wordLetter();
  await post();
  expect(await states()).toContainEqual({ id: bad, state: 'quarantined', batch_on: '2026-03-09' });
  const alarms = log.map((line) => JSON.parse(line) as { msg: string; quarantined?: number });
  expect(alarms.map(({ msg }) => msg)).toEqual([
    'a letter is in quarantine',
    'letters wait in quarantine',
    'letters wait in quarantine',
  ]);
  expect(alarms.at(-1)?.quarantined).toBe(1);
  expect(log.join()).not.toMatch(new RegExp(`answers|${orgRef}|${bad}`));
});

it('puts a letter aside whose organisation the sponsor plane does not have', async () => {
  const gone = randomUUID();
  const lost = await waitingLetter(town, { kind: 'pulse.released', payload: word, orgRef: gone });
  const good = await wordLetter();
  clock.moveTo('2026-03-09T04:00:00Z');
  await post();
  expect(await idsInBox()).toEqual([good]);
  expect(await states()).toContainEqual({ id: lost, state: 'quarantined', batch_on: '2026-03-09' });
});

it('forgets a posted word, and keeps a page as long as its director can open it', async () => {
  const rep = await town.rep();
  await wordLetter();
  const id = await waitingLetter(town, { kind: 'share.released', payload: page, orgRef, authorId: rep.id });
  clock.moveTo('2026-05-31T04:00:00Z');
  await post();
  expect(await states()).toEqual([{ id, state: 'posted', batch_on: '2026-05-31' }]);
  clock.moveTo('2026-06-01T04:00:00Z');
  await post();
  expect(await states()).toEqual([]);
});

it('leaves the letters waiting while the sponsor database is away', async () => {
  const lonely = await Town.build(
    { clock },
    { DATABASE_URL_SPONSOR: 'postgres://127.0.0.1:9/aparte_sponsor' },
  );
  try {
    const { id: lonelyOrg } = lonely.organisation;
    const id = await waitingLetter(lonely, { kind: 'pulse.released', payload: word, orgRef: lonelyOrg });
    clock.moveTo('2026-03-09T04:00:00Z');
    await expect(lonely.api.app.get(PostLetters, { strict: false }).execute()).rejects.toThrow();
    expect(await lonely.rows('SELECT id, state FROM gate.outbox')).toEqual([{ id, state: 'waiting' }]);
  } finally {
    await lonely.api.stop();
  }
});
