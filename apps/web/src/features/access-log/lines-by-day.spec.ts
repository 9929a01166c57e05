import { expect, it } from '@jest/globals';
import { linesByDay } from './lines-by-day.ts';

it('puts lines under their days, in their order, and each line once', () => {
  const lines = [
    { day: '2026-03-24', text: 'two coaches were called Ana' },
    { day: '2026-03-24', text: 'two coaches were called Ana' },
    { day: '2026-03-24', text: 'and one Marc' },
    { day: '2026-03-23', text: 'and one Marc' },
  ];
  expect(linesByDay(lines)).toEqual([
    { day: '2026-03-24', texts: ['two coaches were called Ana', 'and one Marc'] },
    { day: '2026-03-23', texts: ['and one Marc'] },
  ]);
  expect(linesByDay([])).toEqual([]);
});
