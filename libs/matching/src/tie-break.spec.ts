import { expect, it } from '@jest/globals';
import { tieBreak } from './tie-break.ts';

it('is the same number on every machine', () => {
  expect(tieBreak('rep-1', 'coach-1', '2026-10-05')).toBe(tieBreak('rep-1', 'coach-1', '2026-10-05'));
});

it('changes with the rep, the coach and the week, and with where one id ends', () => {
  const numbers = [
    tieBreak('rep-1', 'coach-1', '2026-10-05'),
    tieBreak('rep-2', 'coach-1', '2026-10-05'),
    tieBreak('rep-1', 'coach-2', '2026-10-05'),
    tieBreak('rep-1', 'coach-1', '2026-10-12'),
    tieBreak('rep-1coach', '-1', '2026-10-05'),
  ];
  expect(new Set(numbers).size).toBe(numbers.length);
});
