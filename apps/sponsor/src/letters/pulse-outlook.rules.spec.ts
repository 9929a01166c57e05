import { expect, it } from '@jest/globals';
import { daysThatCount, pulseOutlook } from './pulse-outlook.rules.ts';

const today = '2031-04-05';
const [, ended, before] = daysThatCount(today);

function outlook(sizes: [people: number, atEnd: number, before: number], change: object = {}) {
  const [people, atEnd, earlier] = sizes;
  return pulseOutlook({
    today,
    sizes: new Map([
      [today, people],
      [ended, atEnd],
      [before, earlier],
    ]),
    hadSeats: true,
    hasSeats: true,
    arrived: new Set(),
    ...change,
  });
}

const word = (period: string, from: string, hasWord = true) => ({ period, from, hasWord });

it('knows the days that count', () => {
  expect(daysThatCount('2031-04-05')).toEqual(['2031-04-05', '2031-03-31', '2030-12-31']);
});

it('promises a team of twenty the word of each quarter', () => {
  expect(outlook([24, 24, 24])).toEqual({
    people: 24,
    waiting: word('2031-Q1', '2031-04-14'),
    next: word('2031-Q2', '2031-07-14'),
  });
});

it('waits for no letter that is there', () => {
  expect(outlook([24, 24, 24], { arrived: new Set(['2031-Q1']) }).waiting).toBeNull();
});

it('promises a smaller team the word of the half-year, and one under ten a letter without a word', () => {
  expect(outlook([12, 12, 12])).toEqual({
    people: 12,
    waiting: null,
    next: word('2031-H1', '2031-07-14'),
  });
  expect(outlook([9, 9, 9]).next).toEqual(word('2031-H1', '2031-07-14', false));
});

it('counts the list at the end of the quarter, whatever was cut afterwards', () => {
  expect(outlook([8, 24, 24])).toEqual({
    people: 8,
    waiting: word('2031-Q1', '2031-04-14'),
    next: word('2031-H1', '2031-07-14', false),
  });
});

it('looks one quarter further for a team that shrank after a word', () => {
  expect(outlook([19, 24, 24]).next).toBeNull();
  expect(
    pulseOutlook({
      today: '2031-07-01',
      sizes: new Map([['2031-07-01', 15]]),
      hadSeats: true,
      hasSeats: true,
      arrived: new Set(),
    }).next,
  ).toEqual(word('2031-H2', '2032-01-14'));
});

it('promises nothing to a firm without seats, nor about a quarter before it had any', () => {
  expect(outlook([24, 24, 24], { hadSeats: false, hasSeats: false })).toEqual({
    people: 24,
    waiting: null,
    next: null,
  });
  expect(outlook([24, 24, 24], { hadSeats: false }).waiting).toBeNull();
});
