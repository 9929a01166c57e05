import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { CoachingTown, drawSpaceId, refusedPlaces, type CoachChoices } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import type { MatchDto } from './matches.dto.ts';

let coaching: CoachingTown;
/** Somebody whose requests are all refused. */
let refused: Person;
beforeAll(async () => {
  coaching = await CoachingTown.build();
  refused = await coaching.rep({ answers: null });
});
beforeEach(() => coaching.emptyBench());
afterAll(() => coaching.town.api.stop());

async function arrange(choices: CoachChoices = {}) {
  const coach = await coaching.coach({ name: 'Ana', ...choices });
  return { coach, rep: await coaching.rep() };
}

function choose(rep: Person, coach: { id: string }, spaceId = drawSpaceId()) {
  return rep.browser.put<MatchDto & { code?: string }>('/v1/rep/match', { coachId: coach.id, spaceId });
}

function placesOf(coach: Person) {
  return coaching.town.rows<{ rep_id: string; place: number }>(
    'SELECT rep_id, place FROM matching.match WHERE coach_id = $1 ORDER BY place',
    [coach.id],
  );
}

it('gives the rep their coach and a space for the two', async () => {
  const { rep, coach } = await arrange();
  const spaceId = drawSpaceId();
  const { status, body } = await choose(rep, coach, spaceId);
  expect([status, body]).toEqual([
    200,
    { matchId: expect.any(String), coachId: coach.id, coachName: 'Ana', spaceId },
  ]);

  const members = await coaching.town.rows<{ account_id: string }>(
    `SELECT member.account_id FROM sealed.space JOIN sealed.space_member member ON member.space_id = space.id
      WHERE space.id = $1 AND space.kind = 'conversation' AND space.state = 'open' AND space.last_seq = 0`,
    [Buffer.from(spaceId, 'base64url')],
  );
  expect(members.map(({ account_id }) => account_id).sort()).toEqual([rep.id, coach.id].sort());
  for (const member of [rep, coach]) {
    const { spaces } = (await member.browser.get<{ spaces: { spaceId: string }[] }>('/v1/member/spaces'))
      .body;
    expect(spaces.map((space) => space.spaceId)).toEqual([spaceId]);
  }
});

it('shows the coach who chose them, and since which day', async () => {
  const { rep, coach } = await arrange();
  const { body } = await choose(rep, coach);
  expect((await coach.browser.get('/v1/coach/reps')).body).toEqual({
    reps: [
      {
        repId: rep.id,
        displayName: rep.enrolment.account.displayName,
        spaceId: body.spaceId,
        since: '2026-03-23',
        nextSessionAt: null,
      },
    ],
  });
});

it('answers a repeated choice like the first time, whatever space it names', async () => {
  const { rep, coach } = await arrange();
  const first = await choose(rep, coach);
  const again = await choose(rep, coach);
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect(await placesOf(coach)).toHaveLength(1);
});

it('answers both alike when the same choice arrives several times at once', async () => {
  const { rep, coach } = await arrange();
  const spaceId = drawSpaceId();
  const answers = await Promise.all([1, 2, 3, 4].map(() => choose(rep, coach, spaceId)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(await placesOf(coach)).toHaveLength(1);
});

it('lets one window win when a rep chooses two coaches at once', async () => {
  const { rep, coach } = await arrange();
  const other = await coaching.coach();
  const answers = await Promise.all([choose(rep, coach), choose(rep, other)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('already-matched');
});

it('refuses another coach once there is one', async () => {
  const { rep, coach } = await arrange();
  const other = await coaching.coach();
  await choose(rep, coach);
  const { status, body } = await choose(rep, other);
  expect([status, body.code]).toEqual([409, 'already-matched']);
});

it.each<[string, CoachChoices]>([
  ['is paused', { state: 'paused' }],
  ['breaks a rule', { attributes: { languages: ['en'] } }],
])('refuses a coach who %s and was never proposed', async (_, choices) => {
  const { rep, coach } = await arrange(choices);
  const { status, body } = await choose(rep, coach);
  expect([status, body.code]).toEqual([409, 'coach-not-proposed']);
});

it('answers alike for somebody who is no coach and for nobody at all', async () => {
  const { rep } = await arrange();
  const stranger = await coaching.rep();
  const answers = [
    await choose(rep, stranger),
    await choose(rep, { id: 'c0ffee00-0000-4000-8000-000000000000' }),
  ];
  expect(answers.map(({ body }) => body.code)).toEqual(['coach-not-proposed', 'coach-not-proposed']);
});

it('says that a coach is full when somebody took the last place meanwhile', async () => {
  const { rep, coach } = await arrange({ capacity: 1 });
  const faster = await coaching.rep();
  await choose(faster, coach);
  const { status, body } = await choose(rep, coach);
  expect([status, body.code]).toEqual([409, 'coach-full']);
});

it('gives the last place to exactly one of the reps who race for it', async () => {
  const { coach } = await arrange({ capacity: 1 });
  const reps = await Promise.all([1, 2, 3, 4].map(() => coaching.rep()));
  const answers = await Promise.all(reps.map((rep) => choose(rep, coach)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ body }) => body.code === 'coach-full')).toHaveLength(3);
  expect(await placesOf(coach)).toHaveLength(1);

  const [{ orphans } = { orphans: -1 }] = await coaching.town.rows<{ orphans: number }>(
    `SELECT count(*)::int AS orphans FROM sealed.space
      WHERE NOT EXISTS (SELECT 1 FROM matching.match WHERE match.space_id = space.id)`,
  );
  expect(orphans).toBe(0);
});

it('gives everybody a place who races for a coach with room for all', async () => {
  const { coach } = await arrange({ capacity: 6 });
  const reps = await Promise.all([1, 2, 3, 4, 5, 6].map(() => coaching.rep()));
  const answers = await Promise.all(reps.map((rep) => choose(rep, coach)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect((await placesOf(coach)).map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
});

it('takes nobody more when a coach lowers how many they take', async () => {
  const { rep, coach } = await arrange({ capacity: 2 });
  const other = await coaching.rep({ answers: null });
  await coaching.match(other, coach, 5);
  const another = await coaching.rep({ answers: null });
  await coaching.match(another, coach, 4);
  const { status, body } = await choose(rep, coach);
  expect([status, body.code]).toEqual([409, 'coach-full']);
});

it('asks for another name when the name of the space is taken', async () => {
  const { rep, coach } = await arrange();
  const other = await coaching.rep();
  const { body } = await choose(other, coach);
  const refused = await choose(rep, coach, body.spaceId);
  expect([refused.status, refused.body.code]).toEqual([409, 'space-taken']);
  expect((await choose(rep, coach)).status).toBe(200);
});

it('shows nothing of a match to another rep or to another coach', async () => {
  const { rep, coach } = await arrange();
  const spaceId = (await choose(rep, coach)).body.spaceId;
  const stranger = await coaching.rep();
  const otherCoach = await coaching.coach();
  expect((await stranger.browser.get('/v1/rep/home')).body).toMatchObject({ match: null, nextSession: null });
  expect((await otherCoach.browser.get('/v1/coach/reps')).body).toEqual({ reps: [] });
  for (const { browser } of [stranger, otherCoach]) {
    expect((await browser.get('/v1/member/spaces')).body).toEqual({ spaces: [] });
    expect((await browser.get(`/v1/member/spaces/${spaceId}/grants`)).body.code).toBe('not-found');
  }
});

it('asks for the questionnaire first', async () => {
  const { coach } = await arrange();
  const rep = await coaching.rep({ answers: null });
  const { status, body } = await choose(rep, coach);
  expect([status, body.code]).toEqual([409, 'questionnaire-missing']);
});

it.each([
  ['nothing', {}, ['/coachId', '/spaceId']],
  [
    'an id in capitals',
    { coachId: 'C0FFEE00-0000-4000-8000-000000000000', spaceId: 'AAAAAAAAAAAAAAAAAAAAAA' },
    ['/coachId'],
  ],
  [
    'a space of another length',
    { coachId: 'c0ffee00-0000-4000-8000-000000000000', spaceId: 'AAAA' },
    ['/spaceId'],
  ],
  [
    'a second spelling of a space',
    { coachId: 'c0ffee00-0000-4000-8000-000000000000', spaceId: 'AAAAAAAAAAAAAAAAAAAAAB' },
    ['/spaceId'],
  ],
  ['lists', { coachId: ['c0ffee00-0000-4000-8000-000000000000'], spaceId: null }, ['/coachId', '/spaceId']],
])('refuses a choice with %s', async (_, given, pointers) => {
  const answer = await refused.browser.put('/v1/rep/match', given);
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, pointers]);
});
