import { expect, it } from '@jest/globals';
import {
  faultsOfWeek,
  mondayUntilFriday,
  nextHours,
  rulesOf,
  typedWeek,
  type TypedWeek,
} from './weekly-hours.ts';

const rule = (isoWeekday: number, startMinute: number, endMinute: number) => ({
  isoWeekday,
  startMinute,
  endMinute,
});
const hours = (from: string, to: string) => ({ key: `${from} ${to}`, from, to });
const monday = (...of: ReturnType<typeof hours>[]): TypedWeek => ({ 1: of });

it('reads and writes the same hours, midnight as the end of a day included', () => {
  const rules = [rule(1, 540, 720), rule(1, 840, 1080), rule(7, 1200, 1440)];
  expect(rulesOf(typedWeek(rules))).toEqual(rules);
});

it('puts the hours of a day in order', () => {
  expect(rulesOf(typedWeek([rule(2, 840, 1080), rule(2, 540, 720)]))).toEqual([
    rule(2, 540, 720),
    rule(2, 840, 1080),
  ]);
});

it('finds a missing time, a wrong order and an overlap', () => {
  expect(faultsOfWeek(monday(hours('09:00', '')))).toEqual({ 1: 'missing' });
  expect(faultsOfWeek(monday(hours('12:00', '09:00')))).toEqual({ 1: 'order' });
  expect(faultsOfWeek(monday(hours('09:00', '12:00'), hours('11:00', '13:00')))).toEqual({ 1: 'overlap' });
});

it('lets two stretches touch', () => {
  expect(faultsOfWeek(monday(hours('09:00', '12:00'), hours('12:00', '13:00')))).toEqual({});
});

it('proposes a morning first, and an afternoon after it', () => {
  expect(nextHours([])).toMatchObject({ from: '09:00', to: '12:00' });
  expect(nextHours([hours('09:00', '12:00')])).toMatchObject({ from: '13:00', to: '15:00' });
  expect(nextHours([hours('20:00', '23:00')])).toMatchObject({ from: '', to: '' });
});

it('copies Monday up to Friday and leaves the weekend alone', () => {
  const copied = mondayUntilFriday({ ...typedWeek([rule(1, 540, 720), rule(6, 600, 660)]) });
  expect(rulesOf(copied)).toEqual([...[1, 2, 3, 4, 5].map((day) => rule(day, 540, 720)), rule(6, 600, 660)]);
});
