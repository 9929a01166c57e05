import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DAYS_AFTER_PAID,
  DAYS_OF_PATIENCE,
  isClosing,
  isServing,
  lastDayOf,
  lastDayPaid,
  newsOfEnd,
} from './seat-end.rules.ts';

const DAY_MS = 86_400_000;
const dayOf = (count: number) => new Date(count * DAY_MS).toISOString().slice(0, 10);
const count = (day: string) => Date.parse(day) / DAY_MS;

/** Days from 2020 to 2060, leap days and turns of the year among them. */
const day = fc.integer({ min: 18_262, max: 32_872 }).map(dayOf);
const lateness = fc.integer({ min: -400, max: 400 });

it('ends sixty days after what was paid when somebody was taken off, whatever the firm pays or does since', () => {
  fc.assert(
    fc.property(day, fc.option(day), day, (coveredUntil, paidUntil, today) => {
      const lastDay = lastDayOf({ coveredUntil, paidUntil, today });
      expect(count(lastDay ?? '') - count(coveredUntil)).toBe(DAYS_AFTER_PAID);
    }),
  );
});

it('never ends at once: a removal leaves sixty days at least, or what there was without it', () => {
  fc.assert(
    fc.property(day, lateness, (paidUntil, late) => {
      const today = dayOf(count(paidUntil) + late);
      const without = lastDayOf({ coveredUntil: null, paidUntil, today });
      const lastDay = lastDayOf({ coveredUntil: paidUntil, paidUntil, today }) ?? '';
      if (late <= 0) expect(count(lastDay) - count(today)).toBeGreaterThanOrEqual(DAYS_AFTER_PAID);
      else expect(lastDay).toBe(without ?? lastDay);
      if (late <= DAYS_AFTER_PAID) expect(isServing(lastDay, today)).toBe(true);
    }),
  );
});

it('goes on as if nothing had happened for somebody who is back', () => {
  fc.assert(
    fc.property(day, lateness, (paidUntil, late) => {
      const today = dayOf(count(paidUntil) + late);
      const staying = lastDayOf({ coveredUntil: null, paidUntil, today });
      expect(staying === null).toBe(late <= DAYS_OF_PATIENCE);
      if (staying !== null) expect(staying).toBe(lastDayOf({ coveredUntil: paidUntil, paidUntil, today }));
    }),
  );
});

it('never brings a last day forward because a firm paid more', () => {
  fc.assert(
    fc.property(day, fc.nat(400), day, (paidUntil, more, today) => {
      const later = dayOf(count(paidUntil) + more);
      const before = lastDayOf({ coveredUntil: null, paidUntil, today });
      const after = lastDayOf({ coveredUntil: null, paidUntil: later, today });
      if (before !== null && after !== null) expect(after >= before).toBe(true);
      if (before === null) expect(after).toBeNull();
    }),
  );
});

it('serves on the last day and not on the next, and closes on the first day not paid for', () => {
  fc.assert(
    fc.property(day, (lastDay) => {
      const paid = lastDayPaid(lastDay);
      expect(isServing(lastDay, lastDay)).toBe(true);
      expect(isServing(lastDay, dayOf(count(lastDay) + 1))).toBe(false);
      expect(isClosing(lastDay, paid)).toBe(false);
      expect(isClosing(lastDay, dayOf(count(paid) + 1))).toBe(true);
      expect(count(lastDay) - count(paid)).toBe(DAYS_AFTER_PAID);
    }),
  );
});

it('has no end and no closing time while somebody is on a roster that is paid for', () => {
  expect(lastDayOf({ coveredUntil: null, paidUntil: '2026-04-30', today: '2026-05-14' })).toBeNull();
  expect([isServing(null, '2026-05-14'), isClosing(null, '2026-05-14')]).toEqual([true, false]);
});

it.each([
  ['2026-03-31', '2026-05-30'],
  ['2027-12-31', '2028-02-29'],
  ['2026-12-31', '2027-03-01'],
])('counts from %s to %s', (coveredUntil, lastDay) => {
  expect(lastDayOf({ coveredUntil, paidUntil: coveredUntil, today: coveredUntil })).toBe(lastDay);
});

it.each([
  ['2026-05-01', null, 'set'],
  ['2026-05-01', 'set', null],
  ['2026-05-22', 'set', null],
  ['2026-05-23', 'set', 'near'],
  ['2026-05-23', null, 'near'],
  ['2026-05-24', 'near', null],
  ['2026-05-30', 'set', 'near'],
  ['2026-05-31', 'set', null],
  ['2026-05-31', null, null],
] as const)('on %s, having told %s, tells %s of an end on 30 May', (today, told, news) => {
  expect(newsOfEnd({ endsOn: '2026-05-30', told }, today)).toBe(news);
});
