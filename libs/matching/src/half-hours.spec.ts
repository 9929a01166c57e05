import { expect, it } from '@jest/globals';
import { instant, localDate, zoneId, type AvailabilityRule } from '@aparte/scheduling';
import fc from 'fast-check';
import { isInFreeBand, repWeek, sharedHalfHours } from './half-hours.ts';
import { freeBands, idsOf } from './options.ts';
import { thursday } from './people.fake.ts';

const paris = zoneId('Europe/Paris');

function monday(startHour: number, endHour: number): AvailabilityRule {
  return { isoWeekday: 1, startMinute: startHour * 60, endMinute: endHour * 60 };
}

function shared(
  bands: Parameters<typeof repWeek>[0],
  rules: readonly AvailabilityRule[],
  coachZone = paris,
): number {
  return sharedHalfHours(repWeek(bands, paris, thursday), { zone: coachZone, rules, overrides: [] });
}

it.each([
  [['midday'], monday(9, 18), 4],
  [['early'], monday(8, 9), 2],
  [['late-day'], monday(9, 17), 0],
  [['between-visits'], monday(8, 20), 12],
  [['evening'], monday(20, 24), 3],
  [['early', 'midday', 'late-day', 'between-visits', 'evening'], monday(0, 24), 29],
  [['midday'], { ...monday(9, 18), isoWeekday: 6 }, 0],
] as const)('finds for a rep free at %j and a coach open at %j %i half-hours', (bands, rule, count) => {
  expect(shared(bands, [rule])).toBe(count);
});

it('compares on the clock of the rep: a coach in Montréal who opens at six is there at midday in Paris', () => {
  expect(shared(['midday'], [monday(6, 8)], zoneId('America/Montreal'))).toBe(4);
});

it('counts only whole half-hours where the clocks differ by a quarter', () => {
  // 15:45 to 17:45 in Kathmandu is 12:00 to 14:00 in Paris in summer; from 15:50 the first half-hour is broken.
  const rule = { isoWeekday: 1, startMinute: 15 * 60 + 50, endMinute: 17 * 60 + 45 } as const;
  expect(shared(['midday'], [rule], zoneId('Asia/Kathmandu'))).toBe(3);
});

it('looks at the usual week, not at a day off next Monday', () => {
  const week = repWeek(['midday'], paris, thursday);
  const overrides = [{ date: localDate('2026-10-05'), window: null }];
  expect(sharedHalfHours(week, { zone: paris, rules: [monday(9, 18)], overrides })).toBe(4);
});

it.each([
  ['2026-10-05T09:59:00Z', false],
  ['2026-10-05T10:00:00Z', true],
  ['2026-10-05T11:59:00Z', true],
  ['2026-10-05T12:00:00Z', false],
  ['2026-10-10T10:00:00Z', false],
  ['2026-11-02T11:00:00Z', true],
])('knows whether %s is midday of a working day in Paris', (moment, expected) => {
  expect(isInFreeBand(repWeek(['midday'], paris, thursday), instant(moment))).toBe(expected);
});

it('agrees with counting one half-hour after the other', () => {
  const anyRule = fc
    .record({
      isoWeekday: fc.constantFrom(1 as const, 3 as const, 5 as const, 7 as const),
      startMinute: fc.integer({ min: 0, max: 1_439 }),
      endMinute: fc.integer({ min: 0, max: 1_440 }),
    })
    .filter(({ startMinute, endMinute }) => startMinute < endMinute);
  fc.assert(
    fc.property(fc.subarray([...idsOf(freeBands)]), fc.array(anyRule, { maxLength: 4 }), (bands, rules) => {
      const week = repWeek(bands, paris, thursday);
      const isOpen = (weekday: number, minute: number): boolean =>
        rules.some(
          (rule) => rule.isoWeekday === weekday && rule.startMinute <= minute && minute < rule.endMinute,
        );
      const count = week.isFree.filter((isFree, index) => {
        const [weekday, minute] = [Math.floor(index / 48) + 1, (index % 48) * 30];
        const minutes = Array.from({ length: 30 }, (_, offset) => minute + offset);
        return isFree && minutes.every((each) => isOpen(weekday, each));
      }).length;
      expect(sharedHalfHours(week, { zone: paris, rules, overrides: [] })).toBe(count);
    }),
  );
});
