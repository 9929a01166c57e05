import { expect, it } from '@jest/globals';
import { isWithinLifeCap, PULSE_LIFE_CAP, pulseCost, pulseWord, wordFor } from './pulse-word.ts';
import { releasePulse } from './release-pulse.ts';

it.each([
  [-3n, 10, 'strained'],
  [-2n, 10, 'mixed'],
  [2n, 10, 'mixed'],
  [3n, 10, 'good'],
  [5n, 20, 'mixed'],
  [-5n, 20, 'mixed'],
  [6n, 20, 'good'],
  [-6n, 20, 'strained'],
  [10n ** 30n, 20, 'good'],
])('calls a blurred sum of %p in a team of %p %s', (blurred, size, word) => {
  expect(wordFor(blurred, size)).toBe(word);
});

it('draws no noise and says no word for a team under ten', () => {
  const refusing = (): never => {
    throw new Error('Nothing is to be drawn.');
  };
  expect(pulseWord(9, [1, 1, 1], refusing)).toBeNull();
});

it('spends a whole epsilon on a half-year, half of one on a quarter, nothing on silence, and four in a lifetime', () => {
  expect([9, 10, 19, 20].map(pulseCost)).toEqual([0, 2, 2, 1]);
  expect(PULSE_LIFE_CAP).toBe(8);
  expect([
    isWithinLifeCap(6, 10),
    isWithinLifeCap(7, 10),
    isWithinLifeCap(7, 20),
    isWithinLifeCap(8, 20),
  ]).toEqual([true, false, true, false]);
});

it('counts of each rep the latest answer of the period, and charges only those it counted', () => {
  const answer = (repId: string, quarter: string, value: number, spent = 0) => ({
    repId,
    quarter,
    value,
    spent,
  });
  const answers = [
    answer('changed', '2031-Q2', -1),
    answer('changed', '2031-Q1', 1),
    answer('early', '2031-Q1', 1),
    answer('later', '2031-Q3', 1),
    answer('spent', '2031-Q2', 1, 8),
  ];
  expect(releasePulse('2031-H1', 12, answers, countingBytes()).charged).toEqual(['changed', 'early']);
  expect(releasePulse('2031-Q2', 20, answers, countingBytes()).charged).toEqual(['changed']);
  expect(releasePulse('2031-H1', 9, answers, countingBytes())).toEqual({
    letter: { period: '2031-H1', rosterSize: 9, word: null },
    charged: [],
    cost: 0,
  });
});

/** Bytes that go round, so that every draw ends. */
function countingBytes(): (length: number) => Uint8Array {
  let next = 0;
  return (length) => Uint8Array.from({ length }, () => (next = (next * 5 + 7) % 256));
}
