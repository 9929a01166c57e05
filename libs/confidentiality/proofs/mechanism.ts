import {
  duePulse,
  releasePulse,
  type PulseCalendar,
  type PulseOutcome,
  type PulsePeriod,
  type RandomBytes,
  type StoredPulseAnswer,
} from '../src/index.ts';

/** What makes the words: the real thing, or a mistake that somebody could make. */
export interface Mechanism {
  readonly due: (calendar: PulseCalendar, today: string) => PulsePeriod | null;
  readonly release: (
    period: PulsePeriod,
    rosterSize: number,
    answers: readonly StoredPulseAnswer[],
    random: RandomBytes,
  ) => PulseOutcome;
}

/** The functions that the server calls. */
export const realMechanism: Mechanism = { due: duePulse, release: releasePulse };

/** Stored answers of one quarter, by reps called 0, 1, 2 and so on. */
export function stored(
  quarter: string,
  values: readonly (number | null)[],
  spent: readonly number[] = [],
): StoredPulseAnswer[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ repId: String(index), quarter, value, spent: spent[index] ?? 0 }],
  );
}

/** As many answers as wanted whose sum is given: everybody but the victim is in league with the attacker. */
export function league(size: number, sum: number): number[] {
  return Array.from({ length: size }, (_, index) => (index < Math.abs(sum) ? Math.sign(sum) : 0));
}
