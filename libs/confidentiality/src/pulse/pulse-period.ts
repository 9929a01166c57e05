import { pulseRosterSizes } from '../gate-letters.ts';

/** A quarter of a year, `2031-Q1`. A rep answers for a quarter. */
export type Quarter = `${number}-Q${number}`;

/** What a word is said about: a quarter, or a half-year such as `2031-H1`. */
export type PulsePeriod = Quarter | `${number}-H${number}`;

/** Days between the end of a period and the first day on which its word may be published. */
export const PULSE_DELAY_DAYS = 14;

/** Days between the release of a word and the end of the answers it was made of. */
export const PULSE_ANSWER_DAYS = 30;

/** The quarter in which a day (`YYYY-MM-DD`) lies. */
export function quarterOf(day: string): Quarter {
  const [year = '', month = ''] = day.split('-');
  return quarterAt(Number(year) * 4 + Math.floor((Number(month) - 1) / 3));
}

/** The quarters of the half-year in which a quarter lies, the earlier first. */
export function halfYearOf(quarter: Quarter): readonly [Quarter, Quarter] {
  const first = ordinalOf(quarter) - (ordinalOf(quarter) % 2);
  return [quarterAt(first), quarterAt(first + 1)];
}

/** The quarters whose answers count for a period. */
export function quartersOf(period: PulsePeriod): readonly Quarter[] {
  if (isQuarter(period)) return [period];
  const [year = '', half = ''] = period.split('-H');
  return halfYearOf(quarterAt(Number(year) * 4 + (Number(half) - 1) * 2));
}

/** The quarter that comes so many later, or earlier when negative. */
export function quartersLater(quarter: Quarter, quarters: number): Quarter {
  return quarterAt(ordinalOf(quarter) + quarters);
}

/** The last day of a period. */
export function lastDayOf(period: PulsePeriod): string {
  const last = quartersOf(period).at(-1);
  if (!last) throw new RangeError('This period has no quarter.');
  const next = ordinalOf(last) + 1;
  return dayString(Date.UTC(Math.floor(next / 4), (next % 4) * 3, 0));
}

/** A day that lies so many days later, or earlier when negative. */
export function daysLater(day: string, days: number): string {
  const start = new Date(`${day}T00:00:00Z`);
  return dayString(start.setUTCDate(start.getUTCDate() + days));
}

/** The first day on which the word of a period may be published. */
export function publishedFrom(period: PulsePeriod): string {
  return daysLater(lastDayOf(period), PULSE_DELAY_DAYS);
}

/** The day from which nothing needs the answers of a quarter any more, whatever became of its word. */
export function answersEndOn(quarter: Quarter): string {
  return daysLater(publishedFrom(halfYearOf(quarter)[1]), PULSE_ANSWER_DAYS);
}

/**
 * The period about which a letter is due when a quarter has ended, or none. Depends on sizes of the roster alone, which
 * the director knows: twenty and more hear by the quarter, smaller teams by the half-year. A team that shrank below
 * twenty after its first quarter had a word gets none for the half-year: both together would spend more than a year may.
 */
export function periodDue(
  quarter: Quarter,
  sizeAtItsEnd: number,
  sizeAQuarterBefore: number,
): PulsePeriod | null {
  if (sizeAtItsEnd < 1) return null;
  if (sizeAtItsEnd >= pulseRosterSizes.quarterlyFrom) return quarter;
  if (ordinalOf(quarter) % 2 === 0) return null;
  const hadAWord = sizeAQuarterBefore >= pulseRosterSizes.quarterlyFrom;
  if (hadAWord && sizeAtItsEnd >= pulseRosterSizes.wordFrom) return null;
  const year = Math.floor(ordinalOf(quarter) / 4);
  return `${year}-H${ordinalOf(quarter) % 4 === 1 ? 1 : 2}`;
}

/** Whether a period is a quarter. */
export function isQuarter(period: PulsePeriod): period is Quarter {
  return period[5] === 'Q';
}

function ordinalOf(quarter: Quarter): number {
  const [year = '', number = ''] = quarter.split('-Q');
  return Number(year) * 4 + Number(number) - 1;
}

function quarterAt(ordinal: number): Quarter {
  return `${Math.floor(ordinal / 4)}-Q${(ordinal % 4) + 1}`;
}

function dayString(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
