import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown, officeHours, refusedPlaces } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';

const PATH = '/v1/coach/availability';
const SATURDAY = { isoWeekday: 6, startMinute: 600, endMinute: 720 };

let coaching: CoachingTown;
/** Somebody whose requests are all refused. */
let refused: Person;
beforeAll(async () => {
  coaching = await CoachingTown.build();
  refused = await coaching.coach();
});
afterAll(() => coaching.town.api.stop());

it('begins with office hours on the coach’s own clock', async () => {
  const coach = await coaching.town.coach({ timeZone: 'America/Montreal' });
  const { status, body } = await coach.browser.get(PATH);
  expect([status, body]).toMatchObject([
    200,
    { timeZone: 'America/Montreal', stepMinutes: 30, sessionMinutes: 50, noticeHours: 24 },
  ]);
});

it('replaces everything at once, rules in the order of the week', async () => {
  const coach = await coaching.coach();
  const offered = {
    timeZone: 'Indian/Reunion',
    rules: [
      SATURDAY,
      { isoWeekday: 1, startMinute: 1_320, endMinute: 120 },
      { isoWeekday: 1, startMinute: 0, endMinute: 60 },
    ],
    stepMinutes: 15,
    sessionMinutes: 25,
    bufferMinutes: 0,
    noticeHours: 0,
    windowDays: 90,
  };
  const { status, body } = await coach.browser.put(PATH, offered);
  const inOrder = { ...offered, rules: [offered.rules[2], offered.rules[1], SATURDAY] };
  expect([status, body]).toEqual([200, inOrder]);
  expect((await coach.browser.get(PATH)).body).toEqual(inOrder);
});

it('may hold no hours at all', async () => {
  const coach = await coaching.coach();
  await coach.browser.put(PATH, { ...officeHours, rules: [] });
  expect((await coach.browser.get(PATH)).body.rules).toEqual([]);
});

it('leaves booked sessions where they are and offers the new hours from then on', async () => {
  const { rep, coach } = await coaching.pair();
  const booking = { startsAt: '2026-03-25T08:00:00Z', requestId: randomUUID() };
  const { body: session } = await rep.browser.post('/v1/rep/sessions', booking);
  await coach.browser.put(PATH, { ...officeHours, rules: [SATURDAY] });

  expect((await rep.browser.get('/v1/rep/sessions')).body).toEqual({ sessions: [session] });
  const { body } = await rep.browser.get<{ slots: { startsAt: string }[] }>(
    '/v1/rep/slots?from=2026-03-24&days=7',
  );
  expect(body.slots.map(({ startsAt }) => startsAt)).toEqual([
    '2026-03-28T09:00:00.000Z',
    '2026-03-28T09:30:00.000Z',
    '2026-03-28T10:00:00.000Z',
  ]);
});

it('keeps one of two changes that arrive at once, whole', async () => {
  const coach = await coaching.coach();
  const one = { ...officeHours, rules: [SATURDAY], noticeHours: 1 };
  const other = { ...officeHours, rules: [{ ...SATURDAY, endMinute: 900 }], noticeHours: 2 };
  const answers = await Promise.all(
    [one, other, one, other].map((offered) => coach.browser.put(PATH, offered)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect([one, other]).toContainEqual((await coach.browser.get(PATH)).body);
});

it('changes nothing of another coach', async () => {
  const coach = await coaching.coach();
  const other = await coaching.coach();
  await coach.browser.put(PATH, { ...officeHours, rules: [] });
  expect((await other.browser.get(PATH)).body).toEqual(officeHours);
});

it.each<[string, object, string, string]>([
  ['a window without length', { rules: [{ ...SATURDAY, endMinute: 600 }] }, '/rules/0', 'empty-window'],
  [
    'a start that is repeated',
    { rules: [SATURDAY, { ...SATURDAY, endMinute: 800 }] },
    '/rules/1/startMinute',
    'repeated',
  ],
])('refuses %s and names the place', async (_, change, pointer, code) => {
  const coach = await coaching.coach();
  const { status, body } = await coach.browser.put(PATH, { ...officeHours, ...change });
  expect([status, body.errors]).toEqual([422, [{ pointer, code }]]);
  expect((await coach.browser.get(PATH)).body).toEqual(officeHours);
});

it.each<[string, object, string[]]>([
  ['an unknown zone', { timeZone: 'Europe/Atlantis' }, ['/timeZone']],
  ['an offset for a zone', { timeZone: '+02:00' }, ['/timeZone']],
  ['no zone', { timeZone: null }, ['/timeZone']],
  ['no rules', { rules: null }, ['/rules']],
  ['an empty place in the rules', { rules: [SATURDAY, null] }, ['/rules', '/rules/1']],
  ['a list in the rules', { rules: [[]] }, ['/rules']],
  [
    'a rule of nothing',
    { rules: [{}] },
    ['/rules/0/isoWeekday', '/rules/0/startMinute', '/rules/0/endMinute'],
  ],
  ['an eighth day', { rules: [{ ...SATURDAY, isoWeekday: 8 }] }, ['/rules/0/isoWeekday']],
  ['half a minute', { rules: [{ ...SATURDAY, startMinute: 0.5 }] }, ['/rules/0/startMinute']],
  ['a minute as text', { rules: [{ ...SATURDAY, endMinute: '720' }] }, ['/rules/0/endMinute']],
  ['an unknown field in a rule', { rules: [{ ...SATURDAY, validFrom: null }] }, ['/rules/0/validFrom']],
  ['too many rules', { rules: Array.from({ length: 51 }, () => SATURDAY) }, ['/rules']],
  ['another grid', { stepMinutes: 20 }, ['/stepMinutes']],
  ['another length', { sessionMinutes: 45 }, ['/sessionMinutes']],
  ['too long a pause', { bufferMinutes: 61 }, ['/bufferMinutes']],
  ['a notice before now', { noticeHours: -1 }, ['/noticeHours']],
  ['no horizon', { windowDays: 0 }, ['/windowDays']],
  ['a field nobody asked for', { coachId: randomUUID() }, ['/coachId']],
])('refuses %s', async (_, change, pointers) => {
  const answer = await refused.browser.put(PATH, { ...officeHours, ...change });
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, pointers]);
  expect((await refused.browser.get(PATH)).body).toEqual(officeHours);
});

it('is closed to reps', async () => {
  const rep = await coaching.rep({ answers: null });
  expect((await rep.browser.get(PATH)).body.code).toBe('not-found');
  expect((await rep.browser.put(PATH, officeHours)).body.code).toBe('not-found');
});
