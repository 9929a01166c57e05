import type { WeekdayHours } from '../../member/api/coach.types.ts';

/** The days of a week, Monday first. */
export const isoWeekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Hours of one day as they are typed, for example from `09:00` to `12:30`. */
export interface TypedHours {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** The typed hours of every weekday. */
export type TypedWeek = Readonly<Record<number, readonly TypedHours[]>>;

/** What is wrong with the hours of one day. */
export type HoursFault = 'missing' | 'order' | 'overlap';

const minutesPerDay = 1440;

/** The hours as they are typed. */
export function typedWeek(rules: readonly WeekdayHours[]): TypedWeek {
  return Object.fromEntries(
    isoWeekdays.map((day) => [
      day,
      rules
        .filter(({ isoWeekday }) => isoWeekday === day)
        .sort((one, other) => one.startMinute - other.startMinute)
        .map(({ startMinute, endMinute }) => typedHours(textOf(startMinute), textOf(endMinute))),
    ]),
  );
}

/** New hours of one day, after those it has. */
export function nextHours(hours: readonly TypedHours[]): TypedHours {
  const last = hours.at(-1)?.to ?? '';
  const from = last === '' ? 9 * 60 : minuteOf(last, true);
  if (from >= 22 * 60) return typedHours('', '');
  return typedHours(textOf(last === '' ? from : from + 60), textOf(last === '' ? 12 * 60 : from + 180));
}

/** The hours of Monday on every day up to Friday. */
export function mondayUntilFriday(week: TypedWeek): TypedWeek {
  const monday = week[1] ?? [];
  const copies = [2, 3, 4, 5].map(
    (day) => [day, monday.map(({ from, to }) => typedHours(from, to))] as const,
  );
  return { ...week, ...Object.fromEntries(copies) };
}

/** What is wrong with the hours of each day; days that are fine are left out. */
export function faultsOfWeek(week: TypedWeek): Readonly<Record<number, HoursFault>> {
  const faults = isoWeekdays.flatMap((day) => {
    const fault = faultOfDay(week[day] ?? []);
    return fault ? [[day, fault] as const] : [];
  });
  return Object.fromEntries(faults);
}

/** The rules to save; only for a week without faults. */
export function rulesOf(week: TypedWeek): WeekdayHours[] {
  return isoWeekdays.flatMap((isoWeekday) =>
    (week[isoWeekday] ?? []).map(({ from, to }) => ({
      isoWeekday,
      startMinute: minuteOf(from, false),
      endMinute: minuteOf(to, true),
    })),
  );
}

function faultOfDay(hours: readonly TypedHours[]): HoursFault | null {
  if (hours.some(({ from, to }) => from === '' || to === '')) return 'missing';
  const spans = hours
    .map(({ from, to }) => ({ start: minuteOf(from, false), end: minuteOf(to, true) }))
    .sort((one, other) => one.start - other.start);
  if (spans.some(({ start, end }) => end <= start)) return 'order';
  return spans.some(({ start }, index) => start < (spans[index - 1]?.end ?? 0)) ? 'overlap' : null;
}

function typedHours(from: string, to: string): TypedHours {
  return { key: crypto.randomUUID(), from, to };
}

function textOf(minute: number): string {
  const ofDay = minute % minutesPerDay;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

// An end at midnight is the end of the day, not its start.
function minuteOf(text: string, isEnd: boolean): number {
  const [hours = '0', minutes = '0'] = text.split(':');
  const minute = Number(hours) * 60 + Number(minutes);
  return isEnd && minute === 0 ? minutesPerDay : minute;
}
