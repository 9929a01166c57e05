import { expect, it } from '@jest/globals';
import { formatDateTime, formatLocalDate, formatShortDate, formatTimeRange } from './dates.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

it('writes a day of the calendar, whatever the zone of the reader', () => {
  expect(formatLocalDate('2026-03-01', 'fr')).toBe('1er mars 2026');
  expect(formatLocalDate('2026-03-01', 'en')).toBe('1 March 2026');
});

it('writes a day in short for tables', () => {
  expect(formatShortDate('2026-12-21', 'fr')).toBe('21 déc. 2026');
  expect(formatShortDate('2026-12-21', 'en')).toBe('21 Dec 2026');
  expect(formatShortDate('2026-12-01', 'fr')).toBe('1er déc. 2026');
});

it('shows a moment in the zone asked for, and names the zone', () => {
  const instant = '2026-07-06T21:30:00Z';
  expect(plain(formatDateTime(instant, 'Europe/Paris', 'fr'))).toBe('lundi 6 juillet à 23:30 UTC+2');
  expect(plain(formatDateTime(instant, 'Indian/Reunion', 'fr'))).toBe('mardi 7 juillet à 01:30 UTC+4');
});

it('shows from when to when, with the zone once', () => {
  const range = formatTimeRange('2026-07-06T08:00:00Z', '2026-07-06T08:45:00Z', 'Europe/Paris', 'en');
  expect(plain(range)).toBe('10:00–10:45 CEST');
});
