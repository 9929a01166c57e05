import { expect, it } from '@jest/globals';
import { findFreeSlot, freeSlots, isFree, nextFree, type SlotQuestion } from './free-slots.ts';
import { instant, type Interval } from './instant.ts';
import { localDate } from './local-date.ts';
import { thursdayQuestion } from './schedule.fake.ts';
import { wallTimeAt, zoneId } from './zone.ts';

function between(startsAt: string, endsAt: string): Interval {
  return { startsAt: instant(startsAt), endsAt: instant(endsAt) };
}

/** The starts as the coach's clock shows them. */
function startsOf(question: SlotQuestion): string[] {
  return freeSlots(question).map(({ startsAt }) => {
    const { date, minute } = wallTimeAt(question.schedule.zone, startsAt);
    const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
    return `${date} ${clock.join(':')}`;
  });
}

const bothMondays = ['2026-10-05', '2026-10-12'].flatMap((date) =>
  ['09:00', '09:30', '10:00', '10:30', '11:00'].map((clock) => `${date} ${clock}`),
);

it('offers every start whose session ends within the open hours', () => {
  expect(startsOf(thursdayQuestion())).toEqual(bothMondays);
});

it('says what the booking of a slot would block, buffers included', () => {
  const question = thursdayQuestion({ bufferBeforeMinutes: 10 });
  expect(freeSlots(question)[0]).toEqual({
    ...between('2026-10-05T07:00:00Z', '2026-10-05T07:50:00Z'),
    blocked: between('2026-10-05T06:50:00Z', '2026-10-05T08:05:00Z'),
  });
});

it('keeps the pause of the coach on both sides of what is booked', () => {
  // Booked from 10:00 to 10:50, blocked until 11:05; a new session at 9:00 would need until 10:05.
  const coachBlocked = [between('2026-10-05T08:00:00Z', '2026-10-05T09:05:00Z')];
  const firstMonday = startsOf(thursdayQuestion({}, { coachBlocked })).filter((start) =>
    start.startsWith('2026-10-05'),
  );
  expect(firstMonday).toEqual([]);
  const laterBlocked = [between('2026-10-05T08:05:00Z', '2026-10-05T09:00:00Z')];
  expect(startsOf(thursdayQuestion({}, { coachBlocked: laterBlocked })).slice(0, 2)).toEqual([
    '2026-10-05 09:00',
    '2026-10-05 11:00',
  ]);
});

it('puts no pause around what the rep has elsewhere', () => {
  const repBusy = [between('2026-10-05T07:50:00Z', '2026-10-05T08:30:00Z')];
  expect(startsOf(thursdayQuestion({}, { repBusy })).slice(0, 3)).toEqual([
    '2026-10-05 09:00',
    '2026-10-05 10:30',
    '2026-10-05 11:00',
  ]);
});

it('offers nothing before the notice is over, to the minute', () => {
  const exactlyInTime = thursdayQuestion({}, { now: instant('2026-10-04T07:00:00Z') });
  expect(startsOf(exactlyInTime)[0]).toBe('2026-10-05 09:00');
  const oneMillisecondLate = thursdayQuestion({}, { now: instant(exactlyInTime.now + 1) });
  expect(startsOf(oneMillisecondLate)[0]).toBe('2026-10-05 09:30');
});

it('offers nothing that ends after the booking window', () => {
  expect(startsOf(thursdayQuestion({ windowDays: 11 }))).toEqual(bothMondays.slice(0, 6));
  expect(startsOf(thursdayQuestion({ windowDays: 4 }))).toEqual(['2026-10-05 09:00']);
});

it('offers nothing when the notice is longer than the window', () => {
  expect(freeSlots(thursdayQuestion({ windowDays: 1, noticeMinutes: 3_000 }))).toEqual([]);
});

it('offers nothing on a day that the coach closed, and other hours on a day that the coach changed', () => {
  const overrides = [
    { date: localDate('2026-10-05'), window: null },
    { date: localDate('2026-10-12'), window: { startMinute: 840, endMinute: 890 } },
    { date: localDate('2026-10-13'), window: { startMinute: 1_000, endMinute: 1_060 } },
  ];
  expect(startsOf(thursdayQuestion({ overrides }))).toEqual(['2026-10-12 14:00']);
});

it('follows rules that begin or end on a day', () => {
  const rule = { isoWeekday: 1, startMinute: 540, endMinute: 600 } as const;
  const ending = thursdayQuestion({ rules: [{ ...rule, validTo: localDate('2026-10-05') }] });
  expect(startsOf(ending)).toEqual(['2026-10-05 09:00']);
  const beginning = thursdayQuestion({ rules: [{ ...rule, validFrom: localDate('2026-10-06') }] });
  expect(startsOf(beginning)).toEqual(['2026-10-12 09:00']);
});

it('keeps hours across midnight in one piece', () => {
  const rules = [{ isoWeekday: 7, startMinute: 23 * 60, endMinute: 60 }] as const;
  expect(startsOf(thursdayQuestion({ rules, windowDays: 7 }))).toEqual([
    '2026-10-04 23:00',
    '2026-10-04 23:30',
    '2026-10-05 00:00',
  ]);
});

it('offers no more on a day that already holds its most', () => {
  const coachSessionStarts = [instant('2026-10-05T05:00:00Z'), instant('2026-10-05T15:00:00Z')];
  const question = thursdayQuestion({ maxPerDay: 2 }, { coachSessionStarts });
  expect(startsOf(question)).toEqual(bothMondays.filter((start) => start.startsWith('2026-10-12')));
  expect(startsOf({ ...question, schedule: { ...question.schedule, maxPerDay: 3 } })).toEqual(bothMondays);
});

it('counts a week from Monday to Sunday on the clock of the coach', () => {
  // Sunday 4 October, 23:30 in Paris: the week before. Sunday 11 October: the week of the first Monday.
  const lastWeek = thursdayQuestion(
    { maxPerWeek: 1 },
    { coachSessionStarts: [instant('2026-10-04T21:30:00Z')] },
  );
  expect(startsOf(lastWeek)).toEqual(bothMondays);
  const sameWeek = thursdayQuestion(
    { maxPerWeek: 1 },
    { coachSessionStarts: [instant('2026-10-11T21:30:00Z')] },
  );
  expect(startsOf(sameWeek)).toEqual(bothMondays.slice(5));
});

it('starts on the quarter hours of Kathmandu, not on those of UTC', () => {
  const question = thursdayQuestion({ zone: zoneId('Asia/Kathmandu'), stepMinutes: 60, windowDays: 7 });
  expect(startsOf(question)).toEqual(['2026-10-05 09:00', '2026-10-05 10:00', '2026-10-05 11:00']);
  expect(freeSlots(question)[0]?.startsAt).toBe(instant('2026-10-05T03:15:00Z'));
});

it('lets a session run through the hour that the clocks skip', () => {
  const rules = [{ isoWeekday: 7, startMinute: 60, endMinute: 4 * 60 }] as const;
  const question = thursdayQuestion(
    { rules, stepMinutes: 60, windowDays: 3 },
    { now: instant('2026-03-27T00:00:00Z') },
  );
  expect(startsOf(question)).toEqual(['2026-03-29 01:00', '2026-03-29 03:00']);
});

it('offers the hour that comes twice twice', () => {
  const rules = [{ isoWeekday: 7, startMinute: 60, endMinute: 4 * 60 }] as const;
  const question = thursdayQuestion(
    { rules, stepMinutes: 60, windowDays: 3 },
    { now: instant('2026-10-23T00:00:00Z') },
  );
  expect(startsOf(question)).toEqual([
    '2026-10-25 01:00',
    '2026-10-25 02:00',
    '2026-10-25 02:00',
    '2026-10-25 03:00',
  ]);
});

it('stays on the clock grid of Lord Howe after its clocks move by half an hour', () => {
  const rules = [{ isoWeekday: 7, startMinute: 0, endMinute: 5 * 60 }] as const;
  const question = thursdayQuestion(
    { zone: zoneId('Australia/Lord_Howe'), rules, stepMinutes: 60, windowDays: 3, noticeMinutes: 0 },
    { now: instant('2026-10-01T16:00:00Z') },
  );
  expect(startsOf(question)).toEqual([
    '2026-10-04 00:00',
    '2026-10-04 01:00',
    '2026-10-04 03:00',
    '2026-10-04 04:00',
  ]);
});

it('accepts exactly what it shows', () => {
  const question = thursdayQuestion();
  for (const { startsAt } of freeSlots(question)) expect(isFree(question, startsAt)).toBe(true);
  expect(isFree(question, instant('2026-10-05T07:15:00Z'))).toBe(false);
  expect(isFree(question, instant('2026-10-05T07:00:00.001Z'))).toBe(false);
  expect(findFreeSlot(question, instant('2026-10-05T07:00:00Z'))).toEqual(freeSlots(question)[0]);
});

it('refuses a slot outside the stretch that was asked for', () => {
  const startingWithin = between('2026-10-12T00:00:00Z', '2026-10-13T00:00:00Z');
  const question = thursdayQuestion({}, { startingWithin });
  expect(startsOf(question)).toEqual(bothMondays.slice(5));
  expect(isFree(question, instant('2026-10-05T07:00:00Z'))).toBe(false);
  const past = between('2026-09-01T00:00:00Z', '2026-09-02T00:00:00Z');
  expect(freeSlots(thursdayQuestion({}, { startingWithin: past }))).toEqual([]);
});

it('names the next free slots, as many as asked for or as there are', () => {
  expect(nextFree(thursdayQuestion(), 3)).toEqual(freeSlots(thursdayQuestion()).slice(0, 3));
  expect(nextFree(thursdayQuestion(), 99)).toHaveLength(10);
});
