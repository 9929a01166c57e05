import { isLocalDate } from './local-date.ts';
import type { AvailabilityOverride, AvailabilityRule, CoachSchedule, WallWindow } from './schedule.ts';
import { isZoneId } from './zone.ts';

/** Every way in which a schedule can be wrong. */
export type ScheduleFaultCode =
  | 'unknown_zone'
  | 'out_of_range'
  | 'step_does_not_divide_day'
  | 'weekday_out_of_range'
  | 'minute_out_of_range'
  | 'empty_window'
  | 'invalid_date'
  | 'validity_reversed'
  | 'closed_and_open'
  | 'too_many';

/** What is wrong with one place of a schedule. */
export interface ScheduleFault {
  /** A JSON pointer to the place. */
  readonly pointer: string;
  readonly code: ScheduleFaultCode;
}

const minutesPerDay = 1_440;

/** The most that one schedule can hold. */
export const scheduleLimits = { rules: 100, overrides: 400 } as const;

const ranges = {
  stepMinutes: [5, 240],
  durationMinutes: [5, 240],
  bufferBeforeMinutes: [0, 240],
  bufferAfterMinutes: [0, 240],
  noticeMinutes: [0, 43_200],
  windowDays: [1, 366],
} as const;

/** Everything that is wrong with a schedule, in the order of its fields; an empty list means that it can be used. */
export function scheduleFaults(schedule: CoachSchedule): readonly ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (!isZoneId(schedule.zone)) faults.push({ pointer: '/zone', code: 'unknown_zone' });
  faults.push(...numberFaults(schedule));
  if (schedule.rules.length > scheduleLimits.rules) faults.push({ pointer: '/rules', code: 'too_many' });
  if (schedule.overrides.length > scheduleLimits.overrides)
    faults.push({ pointer: '/overrides', code: 'too_many' });
  faults.push(...schedule.rules.flatMap((rule, index) => ruleFaults(rule, `/rules/${index}`)));
  faults.push(...overrideFaults(schedule.overrides));
  return faults;
}

function numberFaults(schedule: CoachSchedule): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  for (const [name, [least, most]] of Object.entries(ranges)) {
    const value = schedule[name as keyof typeof ranges];
    if (!isWhole(value, least, most)) faults.push({ pointer: `/${name}`, code: 'out_of_range' });
    else if (name === 'stepMinutes' && minutesPerDay % value !== 0) {
      faults.push({ pointer: '/stepMinutes', code: 'step_does_not_divide_day' });
    }
  }
  for (const name of ['maxPerDay', 'maxPerWeek'] as const) {
    const value = schedule[name];
    if (value !== null && !isWhole(value, 1, 200)) faults.push({ pointer: `/${name}`, code: 'out_of_range' });
  }
  return faults;
}

function ruleFaults(rule: AvailabilityRule, pointer: string): ScheduleFault[] {
  const faults = windowFaults(rule, pointer);
  if (!isWhole(rule.isoWeekday, 1, 7)) {
    faults.push({ pointer: `${pointer}/isoWeekday`, code: 'weekday_out_of_range' });
  }
  const dates = (['validFrom', 'validTo'] as const).map((name) => ({ name, date: rule[name] ?? null }));
  const wrong = dates.filter(({ date }) => date !== null && !isLocalDate(date));
  faults.push(...wrong.map(({ name }) => ({ pointer: `${pointer}/${name}`, code: 'invalid_date' as const })));

  const [from, to] = dates.map(({ date }) => date);
  if (wrong.length === 0 && from && to && to < from) faults.push({ pointer, code: 'validity_reversed' });
  return faults;
}

function overrideFaults(overrides: readonly AvailabilityOverride[]): ScheduleFault[] {
  const closed = new Set(overrides.filter(({ window }) => window === null).map(({ date }) => date));
  return overrides.flatMap(({ date, window }, index) => {
    const pointer = `/overrides/${index}`;
    const faults = window === null ? [] : windowFaults(window, `${pointer}/window`);
    if (!isLocalDate(date)) faults.push({ pointer: `${pointer}/date`, code: 'invalid_date' });
    if (window !== null && closed.has(date)) faults.push({ pointer, code: 'closed_and_open' });
    return faults;
  });
}

function windowFaults({ startMinute, endMinute }: WallWindow, pointer: string): ScheduleFault[] {
  const faults: ScheduleFault[] = [];
  if (!isWhole(startMinute, 0, minutesPerDay - 1)) {
    faults.push({ pointer: `${pointer}/startMinute`, code: 'minute_out_of_range' });
  }
  if (!isWhole(endMinute, 0, minutesPerDay)) {
    faults.push({ pointer: `${pointer}/endMinute`, code: 'minute_out_of_range' });
  }
  if (startMinute === endMinute) faults.push({ pointer, code: 'empty_window' });
  return faults;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
