import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CoachingTown, refusedPlaces } from '../coaching-town.fake.ts';
import { coachPage } from '../sign-up.fake.ts';
import type { Person } from '../town.fake.ts';

const PATH = '/v1/coach/profile';
const page = { ...coachPage, state: 'active' };

let coaching: CoachingTown;
/** Somebody whose requests are all refused. */
let refused: Person;
beforeAll(async () => {
  coaching = await CoachingTown.build();
  refused = await coaching.town.coach();
});
afterAll(() => coaching.town.api.stop());

it('shows the coach the page they signed up with', async () => {
  const coach = await coaching.town.coach();
  const { status, body } = await coach.browser.get(PATH);
  expect([status, body]).toEqual([200, page]);
});

it('replaces it as a whole', async () => {
  const coach = await coaching.town.coach();
  const changed = {
    headline: { fr: 'L’écoute d’abord 🌿', en: 'Listening first 🌿' },
    bio: { fr: 'Une ligne.\nUne autre.', en: '' },
    attributes: {
      ...coachPage.attributes,
      languages: ['en'],
      roles: [],
      style: { 'asks-or-suggests': 2, 'gentle-or-direct': -2, 'framed-or-free': 0 },
      hasSold: false,
    },
    capacity: 60,
    state: 'paused',
  };
  const { status, body } = await coach.browser.put(PATH, changed);
  expect([status, body]).toEqual([200, changed]);
  expect((await coach.browser.get(PATH)).body).toEqual(changed);
});

it('keeps options in the order of the questionnaire, however they were sent', async () => {
  const coach = await coaching.town.coach();
  const attributes = { ...coachPage.attributes, languages: ['en', 'fr'] };
  await coach.browser.put(PATH, { ...page, attributes });
  expect((await coach.browser.get(PATH)).body).toMatchObject({ attributes: { languages: ['fr', 'en'] } });
});

// Among equals three are shown by their ids, which are drawn: the coach of this test was once the fourth.
it('is what reps read in their proposals from then on', async () => {
  const coach = await coaching.coach({ name: 'Ana' });
  const rep = await coaching.rep({ answers: { topics: ['negotiation'] } });
  const headline = { fr: 'Nouvelle ligne', en: 'New line' };
  const attributes = { ...page.attributes, topics: ['negotiation'] };
  await coach.browser.put(PATH, { ...page, headline, attributes });
  const { body } = await rep.browser.get<{ coaches: object[] }>('/v1/rep/proposals');
  expect(body.coaches).toContainEqual(expect.objectContaining({ coachId: coach.id, headline }));
});

it('changes nothing of another coach', async () => {
  const coach = await coaching.town.coach();
  const other = await coaching.town.coach();
  await coach.browser.put(PATH, { ...page, capacity: 1 });
  expect((await other.browser.get(PATH)).body).toEqual(page);
});

const NUL = '\u0000';
const HALF_A_CHARACTER = '\ud83c';

it.each<[string, object, string[]]>([
  ['no headline', { headline: null }, ['/headline']],
  ['a headline that is a list', { headline: [] }, ['/headline']],
  ['a headline in one language', { headline: { fr: 'Oui' } }, ['/headline/en']],
  ['an empty headline', { headline: { fr: '', en: ' ' } }, ['/headline/fr', '/headline/en']],
  ['too long a headline', { headline: { fr: 'a'.repeat(141), en: 'a' } }, ['/headline/fr']],
  [
    'text that no database takes',
    { headline: { fr: `a${NUL}`, en: HALF_A_CHARACTER } },
    ['/headline/fr', '/headline/en'],
  ],
  ['too long a page', { bio: { fr: 'a'.repeat(1_201), en: '' } }, ['/bio/fr']],
  ['a page that is a list', { bio: [] }, ['/bio']],
  ['no attributes', { attributes: null }, ['/attributes']],
  ['attributes that are a list', { attributes: [] }, ['/attributes']],
  ['an unknown attribute', { attributes: { ...coachPage.attributes, rating: 5 } }, ['/attributes/rating']],
  [
    'an unknown topic',
    { attributes: { ...coachPage.attributes, topics: ['astrology'] } },
    ['/attributes/topics'],
  ],
  ['no topic', { attributes: { ...coachPage.attributes, topics: [] } }, ['/attributes/topics']],
  ['a style that is a list', { attributes: { ...coachPage.attributes, style: [] } }, ['/attributes/style']],
  ['no style', { attributes: { ...coachPage.attributes, style: null } }, ['/attributes/style']],
  ['no place for anybody', { capacity: 0 }, ['/capacity']],
  ['too many places', { capacity: 61 }, ['/capacity']],
  ['another state', { state: 'ended' }, ['/state']],
  ['a field nobody asked for', { displayName: 'Zoé' }, ['/displayName']],
])('refuses %s', async (_, change, pointers) => {
  const answer = await refused.browser.put(PATH, { ...page, ...change });
  expect([answer.status, refusedPlaces(answer).filter((place) => pointers.includes(place))]).toEqual([
    422,
    pointers,
  ]);
  expect((await refused.browser.get(PATH)).body).toEqual(page);
});

it('is closed to reps', async () => {
  const rep = await coaching.rep({ answers: null });
  expect((await rep.browser.get(PATH)).body.code).toBe('not-found');
});
