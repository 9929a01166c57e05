import { expect, it } from '@jest/globals';
import { lastEndedQuarter, lastForgottenQuarter, quartersWithAnswers } from './pulse-quarters.rules.ts';

it.each([
  ['2031-04-01', '2031-Q1', ['2031-Q1'], '2030-Q4'],
  ['2031-02-12', '2030-Q4', ['2030-Q3', '2030-Q4'], '2030-Q2'],
  ['2031-02-13', '2030-Q4', [], '2030-Q4'],
  ['2031-08-12', '2031-Q2', ['2031-Q1', '2031-Q2'], '2030-Q4'],
  ['2031-08-13', '2031-Q2', [], '2031-Q2'],
])(
  'on %s: %s has ended last, %j still have answers, up to %s all are forgotten',
  (today, ended, kept, gone) => {
    expect(lastEndedQuarter(today)).toBe(ended);
    expect(quartersWithAnswers(today)).toEqual(kept);
    expect(lastForgottenQuarter(today)).toBe(gone);
  },
);
