import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown, drawSpaceId } from '../coaching-town.fake.ts';

const PATH = '/v1/rep/home';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
afterAll(() => coaching.town.api.stop());

it('follows a rep from the first day to the first session', async () => {
  const coach = await coaching.coach({ name: 'Ana' });
  const rep = await coaching.rep({ answers: null });
  const home = async () => (await rep.browser.get(PATH)).body;
  expect(await home()).toEqual({ questionnaireDone: false, match: null, nextSession: null });

  const answered = await coaching.rep();
  expect((await answered.browser.get(PATH)).body).toEqual({
    questionnaireDone: true,
    match: null,
    nextSession: null,
  });

  const { body: match } = await answered.browser.put('/v1/rep/match', {
    coachId: coach.id,
    spaceId: drawSpaceId(),
  });
  const { body: session } = await answered.browser.post('/v1/rep/sessions', {
    startsAt: '2026-03-25T08:00:00Z',
    requestId: randomUUID(),
  });
  expect((await answered.browser.get(PATH)).body).toEqual({
    questionnaireDone: true,
    match,
    nextSession: session,
  });
});

it('shows the next session that is neither cancelled nor over', async () => {
  const { rep } = await coaching.pair();
  const book = async (startsAt: string) => {
    const { body } = await rep.browser.post<{ id: string }>('/v1/rep/sessions', {
      startsAt,
      requestId: randomUUID(),
    });
    return body.id;
  };
  const given = await book('2026-03-25T08:00:00Z');
  const first = await book('2026-03-26T08:00:00Z');
  const second = await book('2026-03-27T08:00:00Z');
  await rep.browser.post(`/v1/rep/sessions/${given}/cancellation`);

  const next = async () => (await rep.browser.get<{ nextSession: { id: string } }>(PATH)).body.nextSession.id;
  expect(await next()).toBe(first);
  coaching.clock.moveTo('2026-03-26T08:50:00Z');
  expect(await next()).toBe(second);
});

it('is closed to coaches', async () => {
  const coach = await coaching.town.coach();
  expect((await coach.browser.get(PATH)).body.code).toBe('not-found');
});
