import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answersEndOn,
  daysLater,
  halfYearOf,
  lastDayOf,
  periodDue,
  publishedFrom,
  quarterOf,
  quartersLater,
  quartersOf,
  type Quarter,
} from './pulse-period.ts';

it.each([
  ['2031-01-01', '2031-Q1'],
  ['2031-03-31', '2031-Q1'],
  ['2031-04-01', '2031-Q2'],
  ['2031-12-31', '2031-Q4'],
])('%s lies in %s', (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

it.each([
  ['2031-Q1', '2031-03-31', '2031-04-14'],
  ['2032-Q1', '2032-03-31', '2032-04-14'],
  ['2031-Q4', '2031-12-31', '2032-01-14'],
  ['2031-H1', '2031-06-30', '2031-07-14'],
  ['2031-H2', '2031-12-31', '2032-01-14'],
] as const)('%s ends on %s and is published from %s on', (period, last, published) => {
  expect([lastDayOf(period), publishedFrom(period)]).toEqual([last, published]);
});

it('knows the quarters of a half-year', () => {
  expect(halfYearOf('2031-Q4')).toEqual(['2031-Q3', '2031-Q4']);
  expect(halfYearOf('2031-Q1')).toEqual(['2031-Q1', '2031-Q2']);
  expect(quartersOf('2031-H2')).toEqual(['2031-Q3', '2031-Q4']);
  expect(quartersOf('2031-Q3')).toEqual(['2031-Q3']);
});

it('counts quarters over the turn of a year', () => {
  expect([quartersLater('2031-Q4', 1), quartersLater('2031-Q1', -1)]).toEqual(['2032-Q1', '2030-Q4']);
});

it('forgets the answers of both quarters thirty days after the half-year could have had its word', () => {
  expect(answersEndOn('2031-Q1')).toBe('2031-08-13');
  expect(answersEndOn('2031-Q2')).toBe('2031-08-13');
});

it('reckons with days across months and leap years', () => {
  expect(daysLater('2032-02-28', 2)).toBe('2032-03-01');
  expect(daysLater('2031-01-01', -1)).toBe('2030-12-31');
});

it.each<[string, Quarter, number, number, string | null]>([
  ['nobody on the list: no letter', '2031-Q2', 0, 0, null],
  ['a team under ten: a letter without a word, by the half-year', '2031-Q2', 9, 9, '2031-H1'],
  ['a team of ten, after a first quarter: nothing yet', '2031-Q1', 10, 0, null],
  ['a team of nineteen: by the half-year', '2031-Q4', 19, 19, '2031-H2'],
  ['a team of twenty: by the quarter', '2031-Q3', 20, 0, '2031-Q3'],
  ['a team that grew: its first quarter alone', '2031-Q2', 20, 12, '2031-Q2'],
  ['a team that shrank after a word: none for the half-year', '2031-Q2', 19, 20, null],
  ['a team that shrank under ten after a word: a letter without one', '2031-Q2', 9, 20, '2031-H1'],
])('%s', (_, quarter, size, sizeBefore, period) => {
  expect(periodDue(quarter, size, sizeBefore)).toBe(period);
});

it('never lets the words of one year tell more than an epsilon of two, however the list grows and shrinks', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(sizes, ([before = 0, ...ofYear]) => {
      const spent = ofYear.reduce((sum, size, index) => {
        const quarter: Quarter = `2031-Q${index + 1}`;
        const due = periodDue(quarter, size, ofYear[index - 1] ?? before);
        if (due === null || size < 10) return sum;
        return sum + (size < 20 ? 1 : 0.5);
      }, 0);
      expect(spent).toBeLessThanOrEqual(2);
    }),
  );
});
