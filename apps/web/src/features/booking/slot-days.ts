import type { FreeSlot } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';

/** The parts of a day as a rep lives it, in their order. */
export const dayParts = ['early', 'morning', 'midday', 'afternoon', 'evening'] as const;

/** One part of a day. */
export type DayPart = (typeof dayParts)[number];

/** The free times of one part of a day. */
export interface PartOfDay {
  readonly part: DayPart;
  readonly slots: readonly FreeSlot[];
}

/** One day with its free times, on the clock of whoever books. */
export interface SlotDay {
  readonly day: string;
  readonly parts: readonly PartOfDay[];
}

/** Groups free times by the day and the part of the day in which they start for whoever books. */
export function groupByDay(slots: readonly FreeSlot[], timeZone: string): readonly SlotDay[] {
  const days = new Map<string, Map<DayPart, FreeSlot[]>>();
  for (const slot of inOrder(slots)) {
    const { day, minute } = clockAt(slot.startsAt, timeZone);
    const parts = days.get(day) ?? new Map<DayPart, FreeSlot[]>();
    const part = partAt(minute);
    parts.set(part, [...(parts.get(part) ?? []), slot]);
    days.set(day, parts);
  }
  return [...days].map(([day, parts]) => ({
    day,
    parts: [...parts].map(([part, of]) => ({ part, slots: of })),
  }));
}

/** The hours at which a time can be called easy, on the clock of whoever books: not the small ones. */
const handyFrom = 7 * 60;
const handyUntil = 21.5 * 60;

/** The first free time before nine, at lunch and after six: those that seldom cost a visit. */
export function handySlots(slots: readonly FreeSlot[], timeZone: string): readonly FreeSlot[] {
  const handy = (['early', 'midday', 'evening'] as const).map((part) =>
    inOrder(slots).find(({ startsAt }) => {
      const { minute } = clockAt(startsAt, timeZone);
      return partAt(minute) === part && minute >= handyFrom && minute < handyUntil;
    }),
  );
  return inOrder(handy.filter((slot) => slot !== undefined));
}

function partAt(minute: number): DayPart {
  const hour = minute / 60;
  if (hour < 9) return 'early';
  if (hour < 12) return 'morning';
  if (hour < 14) return 'midday';
  return hour < 18 ? 'afternoon' : 'evening';
}

function inOrder(slots: readonly FreeSlot[]): FreeSlot[] {
  return [...slots].sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
}
