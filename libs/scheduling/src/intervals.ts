import { later, type Instant, type Interval } from './instant.ts';

/** The same time covered, in order, with touching and overlapping stretches joined and empty ones dropped. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  const inOrder = intervals.filter(isNotEmpty).sort((a, b) => a.startsAt - b.startsAt);
  for (const { startsAt, endsAt } of inOrder) {
    const last = merged.at(-1);
    if (last && startsAt <= last.endsAt) {
      merged[merged.length - 1] = { startsAt: last.startsAt, endsAt: latest(last.endsAt, endsAt) };
    } else {
      merged.push({ startsAt, endsAt });
    }
  }
  return merged;
}

/** What is left of merged stretches once other merged stretches are taken out: one sweep over both. */
export function subtract(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let next = 0;
  for (const { startsAt, endsAt } of from) {
    let open = startsAt;
    while ((taken[next]?.endsAt ?? Infinity) <= open) next += 1;
    for (let index = next; index < taken.length; index += 1) {
      const block = taken[index];
      if (!block || block.startsAt >= endsAt) break;
      if (block.startsAt > open) left.push({ startsAt: open, endsAt: block.startsAt });
      open = latest(open, block.endsAt);
    }
    if (open < endsAt) left.push({ startsAt: open, endsAt });
  }
  return left;
}

/** The part of each stretch that lies within the bounds. */
export function clip(intervals: readonly Interval[], bounds: Interval): Interval[] {
  return intervals
    .map(({ startsAt, endsAt }) => ({
      startsAt: latest(startsAt, bounds.startsAt),
      endsAt: earliest(endsAt, bounds.endsAt),
    }))
    .filter(isNotEmpty);
}

/** The stretch made longer at both ends. */
export function widen({ startsAt, endsAt }: Interval, beforeMs: number, afterMs: number): Interval {
  return { startsAt: later(startsAt, -beforeMs), endsAt: later(endsAt, afterMs) };
}

/** Whether two stretches share any time. */
export function overlaps(a: Interval, b: Interval): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function isNotEmpty({ startsAt, endsAt }: Interval): boolean {
  return startsAt < endsAt;
}

function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function earliest(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}
