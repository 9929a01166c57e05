import { expect, it } from '@jest/globals';
import { addDays, clockAt, isSameClock, nameOfDay, nameOfWeekday, nameOfZone, timeOf } from './local-time.ts';

it('reads the clock of a zone on both sides of summer time', () => {
  expect(clockAt('2026-03-29T00:30:00Z', 'Europe/Paris')).toEqual({ day: '2026-03-29', minute: 90 });
  expect(clockAt('2026-03-29T01:30:00Z', 'Europe/Paris')).toEqual({ day: '2026-03-29', minute: 210 });
});

it('changes the day where the zone does', () => {
  expect(clockAt('2026-03-09T21:00:00Z', 'Indian/Reunion')).toEqual({ day: '2026-03-10', minute: 60 });
  expect(clockAt('2026-03-10T00:00:00Z', 'America/Montreal')).toEqual({ day: '2026-03-09', minute: 1200 });
});

it('shows midnight as the first minute of the day', () => {
  expect(clockAt('2026-03-09T23:00:00Z', 'Europe/Paris')).toEqual({ day: '2026-03-10', minute: 0 });
});

it('sees when two zones show the same hour', () => {
  expect(isSameClock('2026-03-09T10:00:00Z', 'Europe/Paris', 'Europe/Madrid')).toBe(true);
  expect(isSameClock('2026-03-09T10:00:00Z', 'Europe/Paris', 'Indian/Reunion')).toBe(false);
});

it('writes hours, days and zones in the language of the reader', () => {
  expect(timeOf('2026-03-09T11:30:00Z', 'Europe/Paris', 'fr')).toBe('12:30');
  expect(nameOfDay('2026-03-10', 'fr')).toBe('mardi 10 mars');
  expect(nameOfDay('2026-03-10', 'en')).toBe('Tuesday 10 March');
  expect(nameOfDay('2026-12-01', 'fr')).toBe('mardi 1er décembre');
  expect([1, 7].map((day) => nameOfWeekday(day, 'fr'))).toEqual(['lundi', 'dimanche']);
  expect(nameOfZone('Indian/Reunion', 'fr', '2026-03-10T00:00:00Z')).toContain('Réunion');
});

it('counts days over the end of a month', () => {
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});
