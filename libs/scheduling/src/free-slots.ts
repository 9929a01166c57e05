import { dayMs, later, minuteMs, type Instant, type Interval } from './instant.ts';
import { clip, merge, subtract, widen } from './intervals.ts';
import { mondayOf } from './local-date.ts';
import { openWindows } from './open-windows.ts';
import type { CoachSchedule } from './schedule.ts';
import { localDayAt, piecesOfOneOffset } from './zone.ts';

/** Everything that decides which slots of a coach are free for a rep. */
export interface SlotQuestion {
  readonly schedule: CoachSchedule;
  /** The moment of asking: of showing the slots, or of booking one inside its transaction. */
  readonly now: Instant;
  /** What already blocks the coach: live reservations with their buffers, and busy time from elsewhere. */
  readonly coachBlocked: readonly Interval[];
  /** The start of every live session of the coach, counted against the most per day and per week. */
  readonly coachSessionStarts: readonly Instant[];
  /** The rep's own live sessions, with whomever; no buffer applies to them. */
  readonly repBusy: readonly Interval[];
  /** Only slots that start within this stretch are wanted. */
  readonly startingWithin?: Interval;
}

/** A session that could be booked now. */
export interface Slot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** What the booking would block in the coach's day: the session and its buffers. */
  readonly blocked: Interval;
}

/**
 * Every free slot, in order of time. The same function shows slots and accepts a booking,
 * so whatever was shown can be booked unless the world has changed in between.
 */
export function freeSlots(question: SlotQuestion): readonly Slot[] {
  const { schedule } = question;
  const bookable = bookableStretch(question);
  if (bookable.startsAt >= bookable.endsAt) return [];

  const free = subtract(openWindows(schedule, bookable), exclusions(question));
  const isFull = fullness(question);
  return free
    .flatMap((stretch) => startsOnGrid(schedule, stretch))
    .filter((startsAt) => isWanted(startsAt, question.startingWithin) && !isFull(startsAt))
    .map((startsAt) => slotAt(schedule, startsAt));
}

/** The free slot that starts at this very moment, or null when there is none. */
export function findFreeSlot(question: SlotQuestion, startsAt: Instant): Slot | null {
  const startingWithin = { startsAt, endsAt: later(startsAt, 1) };
  if (!isWanted(startsAt, question.startingWithin)) return null;
  return freeSlots({ ...question, startingWithin })[0] ?? null;
}

/** Whether a session that starts at this very moment could be booked. */
export function isFree(question: SlotQuestion, startsAt: Instant): boolean {
  return findFreeSlot(question, startsAt) !== null;
}

/** The first free slots, as many as asked for or as there are. */
export function nextFree(question: SlotQuestion, count: number): readonly Slot[] {
  return freeSlots(question).slice(0, count);
}

function bookableStretch({ schedule, now, startingWithin }: SlotQuestion): Interval {
  const noticeMs = schedule.noticeMinutes * minuteMs;
  const whole = { startsAt: later(now, noticeMs), endsAt: later(now, schedule.windowDays * dayMs) };
  if (!startingWithin) return whole;

  // A slot that starts at the last wanted moment still needs its own length behind it.
  const wanted = widen(startingWithin, 0, schedule.durationMinutes * minuteMs);
  return clip([whole], wanted)[0] ?? { startsAt: now, endsAt: now };
}

/**
 * The new session brings its own buffers, so what blocks the coach is widened by them the other way round:
 * the buffer after the new session keeps clear of what follows, the one before of what precedes.
 */
function exclusions({ schedule, coachBlocked, repBusy }: SlotQuestion): Interval[] {
  const beforeMs = schedule.bufferBeforeMinutes * minuteMs;
  const afterMs = schedule.bufferAfterMinutes * minuteMs;
  return merge([...coachBlocked.map((block) => widen(block, afterMs, beforeMs)), ...repBusy]);
}

/** Starts lie on the grid of the coach's own clock, so that they look right in zones of half and quarter hours too. */
function startsOnGrid(schedule: CoachSchedule, stretch: Interval): Instant[] {
  const stepMs = schedule.stepMinutes * minuteMs;
  const lastStart = later(stretch.endsAt, -schedule.durationMinutes * minuteMs);
  const starts: Instant[] = [];
  for (const piece of piecesOfOneOffset(schedule.zone, stretch)) {
    const wallStart = Math.ceil((piece.startsAt + piece.offsetMs) / stepMs) * stepMs;
    let startsAt = (wallStart - piece.offsetMs) as Instant;
    for (; startsAt < piece.endsAt && startsAt <= lastStart; startsAt = later(startsAt, stepMs))
      starts.push(startsAt);
  }
  return starts;
}

function fullness({ schedule, coachSessionStarts }: SlotQuestion): (startsAt: Instant) => boolean {
  const { zone, maxPerDay, maxPerWeek } = schedule;
  if (maxPerDay === null && maxPerWeek === null) return () => false;

  const days = coachSessionStarts.map((startsAt) => localDayAt(zone, startsAt));
  const perDay = countEach(days);
  const perWeek = countEach(days.map(mondayOf));
  return (startsAt) => {
    const day = localDayAt(zone, startsAt);
    const dayIsFull = (perDay.get(day) ?? 0) >= (maxPerDay ?? Infinity);
    return dayIsFull || (perWeek.get(mondayOf(day)) ?? 0) >= (maxPerWeek ?? Infinity);
  };
}

function countEach(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function isWanted(startsAt: Instant, wanted: Interval | undefined): boolean {
  return !wanted || (startsAt >= wanted.startsAt && startsAt < wanted.endsAt);
}

function slotAt(schedule: CoachSchedule, startsAt: Instant): Slot {
  const endsAt = later(startsAt, schedule.durationMinutes * minuteMs);
  const { bufferBeforeMinutes, bufferAfterMinutes } = schedule;
  const blocked = widen({ startsAt, endsAt }, bufferBeforeMinutes * minuteMs, bufferAfterMinutes * minuteMs);
  return { startsAt, endsAt, blocked };
}
