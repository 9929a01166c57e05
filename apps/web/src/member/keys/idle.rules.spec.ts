import { expect, it } from '@jest/globals';
import { idleStage } from './idle.rules.ts';

const lastSignAt = Date.UTC(2026, 2, 9, 10);
const minute = 60_000;

it.each([
  ['fine', 0],
  ['fine', 14 * minute - 1],
  ['warning', 14 * minute],
  ['warning', 15 * minute - 1],
  ['over', 15 * minute],
])('is %s after %i ms', (stage, passed) => {
  expect(idleStage(lastSignAt, lastSignAt + passed)).toBe(stage);
});
