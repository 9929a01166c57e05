import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { freeSlots, isFree, type SlotQuestion } from './free-slots.ts';
import { dayMs, instant, later, minuteMs, type Instant, type Interval } from './instant.ts';
import { overlaps } from './intervals.ts';
import type { AvailabilityOverride, AvailabilityRule } from './schedule.ts';
import { dateOfDayNumber, dayNumber, localDate, type IsoWeekday } from './local-date.ts';
import { wallTimeAt, zoneId } from './zone.ts';

const zones = [
  'Europe/Paris',
  'America/Montreal',
  'Indian/Reunion',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
].map(zoneId);
const firstDays = [
  '2026-03-06',
  '2026-03-27',
  '2026-04-03',
  '2026-10-02',
  '2026-10-23',
  '2026-10-30',
  '2026-07-01',
];

const anyRule: fc.Arbitrary<AvailabilityRule> = fc
  .record({
    isoWeekday: fc.constantFrom<IsoWeekday[]>(1, 2, 3, 4, 5, 6, 7, 6, 7),
    startMinute: fc.integer({ min: 0, max: 1_439 }),
    endMinute: fc.integer({ min: 0, max: 1_440 }),
  })
  .filter(({ startMinute, endMinute }) => startMinute !== endMinute);

const anyQuestion: fc.Arbitrary<SlotQuestion> = fc
  .record({
    zone: fc.constantFrom(...zones),
    firstDay: fc.constantFrom(...firstDays.map(localDate)),
    nowMinute: fc.integer({ min: 0, max: 1_440 }),
    rules: fc.array(anyRule, { maxLength: 5 }),
    closedDay: fc.option(fc.integer({ min: -1, max: 3 })),
    changedDay: fc.option(fc.integer({ min: -1, max: 3 })),
    stepMinutes: fc.constantFrom(10, 15, 30, 60),
    durationMinutes: fc.constantFrom(25, 50, 60),
    bufferBeforeMinutes: fc.constantFrom(0, 5, 20),
    bufferAfterMinutes: fc.constantFrom(0, 10, 15),
    noticeMinutes: fc.constantFrom(0, 90, 600),
    maxPerDay: fc.option(fc.constantFrom(1, 2)),
    maxPerWeek: fc.option(fc.constantFrom(1, 3)),
    busy: fc.array(fc.tuple(fc.integer({ min: -60, max: 4_500 }), fc.integer({ min: 1, max: 200 })), {
      maxLength: 5,
    }),
    repBusy: fc.array(fc.tuple(fc.integer({ min: 0, max: 4_320 }), fc.integer({ min: 1, max: 90 })), {
      maxLength: 2,
    }),
  })
  .map(({ firstDay, nowMinute, closedDay, changedDay, busy, repBusy, ...schedule }) => {
    const now = later(instant(`${firstDay}T00:00:00Z`), nowMinute * minuteMs);
    const dayAt = (index: number) => dateOfDayNumber(dayNumber(firstDay) + index);
    const stretch = ([at, length]: readonly [number, number]): Interval => {
      const startsAt = later(now, at * minuteMs);
      return { startsAt, endsAt: later(startsAt, length * minuteMs) };
    };
    const overrides: AvailabilityOverride[] = [];
    if (closedDay !== null) overrides.push({ date: dayAt(closedDay), window: null });
    if (changedDay !== null && changedDay !== closedDay) {
      overrides.push({ date: dayAt(changedDay), window: { startMinute: 60, endMinute: 300 } });
    }
    const coachBlocked = busy.map(stretch);
    return {
      schedule: { ...schedule, overrides, windowDays: 3 },
      now,
      coachBlocked,
      coachSessionStarts: coachBlocked.map(({ startsAt }) => startsAt),
      repBusy: repBusy.map(stretch),
    };
  });

function zoned(question: SlotQuestion, moment: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(question.schedule.zone);
}

/** The open hours again, by Temporal alone and one day at a time. */
function windowsByTemporal({ schedule, now }: SlotQuestion): { from: number; to: number }[] {
  const first = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(schedule.zone).toPlainDate();
  return Array.from({ length: 8 }, (_, index) => first.add({ days: index - 2 })).flatMap((date) => {
    const replacing = schedule.overrides.filter((override) => override.date === date.toString());
    const windows =
      replacing.length > 0
        ? replacing.flatMap(({ window }) => (window ? [window] : []))
        : schedule.rules.filter(({ isoWeekday }) => isoWeekday === date.dayOfWeek);
    return windows.map(({ startMinute, endMinute }) => {
      const at = (minute: number): number =>
        date
          .toPlainDateTime()
          .add({ minutes: minute })
          .toZonedDateTime(schedule.zone, { disambiguation: 'compatible' }).epochMilliseconds;
      return { from: at(startMinute), to: at(endMinute > startMinute ? endMinute : endMinute + 1_440) };
    });
  });
}

/** Tries every minute of the booking window against each rule in turn: slow, and written without the sweep. */
function freeStartsByTrial(question: SlotQuestion): number[] {
  const { schedule, now } = question;
  const windows = windowsByTemporal(question);
  const isOpen = (moment: number): boolean => windows.some(({ from, to }) => from <= moment && moment < to);
  const minutes = Array.from({ length: schedule.windowDays * 1_440 }, (_, index) =>
    later(now, index * minuteMs),
  );

  return minutes.filter((at) => {
    const endsAt = at + schedule.durationMinutes * minuteMs;
    if (!isOpen(at) || at < now + schedule.noticeMinutes * minuteMs) return false;
    if (endsAt > now + schedule.windowDays * dayMs) return false;
    const { hour, minute } = zoned(question, at);
    if ((hour * 60 + minute) % schedule.stepMinutes !== 0) return false;
    const staysOpen = Array.from(
      { length: schedule.durationMinutes },
      (_, index) => at + index * minuteMs,
    ).every(isOpen);
    return staysOpen && !isTaken(question, at) && !isFull(question, at);
  });
}

function isTaken({ schedule, coachBlocked, repBusy }: SlotQuestion, startsAt: Instant): boolean {
  const session = { startsAt, endsAt: later(startsAt, schedule.durationMinutes * minuteMs) };
  const withBuffers = {
    startsAt: later(session.startsAt, -schedule.bufferBeforeMinutes * minuteMs),
    endsAt: later(session.endsAt, schedule.bufferAfterMinutes * minuteMs),
  };
  return (
    coachBlocked.some((block) => overlaps(block, withBuffers)) ||
    repBusy.some((busy) => overlaps(busy, session))
  );
}

function isFull(question: SlotQuestion, startsAt: Instant): boolean {
  const { maxPerDay, maxPerWeek } = question.schedule;
  const local = zoned(question, startsAt);
  const days = question.coachSessionStarts.map((start) => zoned(question, start));
  const sameDay = days.filter((day) => day.toPlainDate().equals(local.toPlainDate()));
  const sameWeek = days.filter((day) => weekKey(day) === weekKey(local));
  return sameDay.length >= (maxPerDay ?? Infinity) || sameWeek.length >= (maxPerWeek ?? Infinity);
}

function weekKey(day: Temporal.ZonedDateTime): string {
  return `${day.yearOfWeek}-${day.weekOfYear}`;
}

it('finds the same slots as trying every minute by hand, around every change of the clocks', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(freeSlots(question).map(({ startsAt }) => startsAt)).toEqual(freeStartsByTrial(question));
    }),
    { numRuns: 300 },
  );
});

it('never offers what is blocked, too soon, too late or off the grid, and accepts all that it offers', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { schedule, now } = question;
      for (const slot of freeSlots(question)) {
        expect(question.coachBlocked.some((block) => overlaps(block, slot.blocked))).toBe(false);
        expect(question.repBusy.some((busy) => overlaps(busy, slot))).toBe(false);
        expect(slot.startsAt - now).toBeGreaterThanOrEqual(schedule.noticeMinutes * minuteMs);
        expect(slot.endsAt - now).toBeLessThanOrEqual(schedule.windowDays * dayMs);
        expect(wallTimeAt(schedule.zone, slot.startsAt).minute % schedule.stepMinutes).toBe(0);
        expect(isFree(question, slot.startsAt)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('gives the same answer in whatever order the world is told', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { schedule } = question;
      const told = {
        ...question,
        schedule: {
          ...schedule,
          rules: schedule.rules.toReversed(),
          overrides: schedule.overrides.toReversed(),
        },
        coachBlocked: question.coachBlocked.toReversed(),
        coachSessionStarts: question.coachSessionStarts.toReversed(),
      };
      expect(freeSlots(told)).toEqual(freeSlots(question));
    }),
  );
});
