import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { FixedClock } from '@aparte/testing';
import { lettersInBox } from '../gate/gate.fake.ts';
import { PostLetters } from '../gate/post-letters.ts';
import { Town, type Person } from '../town.fake.ts';

const PATH = '/v1/rep/shared-pages';
const page = {
  locale: 'fr',
  author: 'Inès Kerdoncuff',
  title: 'Mon mode d’emploi',
  paragraphs: ['Prévenez-moi la veille.', 'Un essai raté vaut une question.'],
  expiresOn: '2026-04-30',
};

const clock = new FixedClock('2026-03-09T10:00:00Z');
let town: Town;
let rep: Person;
beforeAll(async () => {
  town = await Town.build({ clock });
  rep = await town.rep();
});
afterAll(() => town.api.stop());

const release = (person: Person, change: object = {}) =>
  person.browser.post<{ pageId: string }>(PATH, { requestId: randomUUID(), ...page, ...change });
const postLetters = () => town.api.app.get(PostLetters, { strict: false }).execute();

it('follows a page from its release to the letterbox of the director', async () => {
  clock.moveTo('2026-03-09T10:00:00Z');
  const author = await town.rep();
  const { status, body } = await release(author);
  const shown = { pageId: body.pageId, ...page, releasedOn: '2026-03-09', state: 'waiting' };
  expect([status, body]).toEqual([201, shown]);
  expect((await author.browser.get(PATH)).body).toEqual({
    pages: [shown],
    nextPostingAt: '2026-03-10T04:00:00.000Z',
  });

  clock.moveTo('2026-03-10T04:00:00Z');
  await postLetters();
  expect(await lettersInBox(town)).toContainEqual({ id: body.pageId, day: '2026-03-10', payload: page });
  expect((await author.browser.get<{ pages: object[] }>(PATH)).body.pages).toEqual([
    { ...shown, state: 'sent' },
  ]);
  expect((await author.browser.send('DELETE', `${PATH}/${body.pageId}`)).body.code).toBe('page-already-sent');

  clock.moveTo('2026-05-01T04:00:00Z');
  await postLetters();
  expect((await author.browser.get<{ pages: object[] }>(PATH)).body.pages).toEqual([]);
});

it('takes a page back until the batch of the day, without a trace', async () => {
  clock.moveTo('2026-03-09T10:00:00Z');
  const { body } = await release(rep);
  expect((await rep.browser.send('DELETE', `${PATH}/${body.pageId}`)).status).toBe(204);
  expect((await rep.browser.send('DELETE', `${PATH}/${body.pageId}`)).body.code).toBe('not-found');
  clock.moveTo('2026-03-11T04:00:00Z');
  await postLetters();
  expect((await lettersInBox(town)).map(({ id }) => id)).not.toContain(body.pageId);
});

it('is released once, however often the request is repeated', async () => {
  clock.moveTo('2026-03-09T10:00:00Z');
  const author = await town.rep();
  const requestId = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => release(author, { requestId })));
  expect(new Set(answers.map(({ body }) => body.pageId)).size).toBe(1);
  expect((await author.browser.get<{ pages: object[] }>(PATH)).body.pages).toHaveLength(1);
});

it('shows and gives to no other rep', async () => {
  clock.moveTo('2026-03-09T10:00:00Z');
  const { body } = await release(rep);
  const other = await town.rep();
  expect((await other.browser.get<{ pages: object[] }>(PATH)).body.pages).toEqual([]);
  expect((await other.browser.send('DELETE', `${PATH}/${body.pageId}`)).body.code).toBe('not-found');
});

it.each<[string, object, string, string]>([
  ['an empty title', { title: ' ' }, '/title', 'empty'],
  ['a page without words', { paragraphs: [] }, '/paragraphs', 'empty'],
  ['a hidden direction', { paragraphs: ['a\u202eb'] }, '/paragraphs/0', 'unclean-text'],
  ['a day that is none', { expiresOn: '2026-02-30' }, '/expiresOn', 'invalid-date'],
  ['a page that ends today', { expiresOn: '2026-03-09' }, '/expiresOn', 'too-early'],
  ['a page that ends in two years', { expiresOn: '2028-03-09' }, '/expiresOn', 'too-late'],
])('refuses %s', async (_, change, pointer, code) => {
  clock.moveTo('2026-03-09T10:00:00Z');
  const { status, body } = await release(rep, change);
  expect([status, (body as { errors?: unknown }).errors]).toEqual([422, [{ pointer, code }]]);
});

it('is closed to coaches', async () => {
  const coach = await town.coach();
  expect((await coach.browser.get(PATH)).body.code).toBe('not-found');
  expect((await release(coach)).status).toBe(404);
});
