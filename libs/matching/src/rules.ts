import { later, type Instant } from '@aparte/scheduling';
import { isInFreeBand, sharedHalfHours, type RepWeek } from './half-hours.ts';
import type { SpokenLanguage } from './options.ts';
import type { AvailableCoach, SeekingRep } from './people.ts';

/** Why a coach is not proposed to a rep, cheapest to check first. */
export const obstacleCodes = [
  'not_active',
  'language',
  'full',
  'sales_background',
  'conflict_org',
  'no_overlap',
  'no_slot_14d',
] as const;

/** One reason not to propose a coach. It may be counted; it is never shown with a name. */
export type ObstacleCode = (typeof obstacleCodes)[number];

/** When a rep and a coach could meet. */
export interface MeetingTimes {
  readonly sharedHalfHours: number;
  /** The first free slot of the coach in the rep's own hours. */
  readonly firstSlotAt: Instant;
}

/** What the hard rules say about a pair: either an obstacle, or when the two could meet. */
export type Sifted =
  | { readonly obstacle: ObstacleCode; readonly times: null }
  | { readonly obstacle: null; readonly times: MeetingTimes };

/** Less than this a week is too little to find a regular moment. */
export const leastSharedHalfHours = 4;

/** A coach without a slot for so long would keep the rep waiting. */
export const slotWithinMs = 14 * 86_400_000;

/** Applies every hard rule to a pair. Rules come before scores and are never weighed against them. */
export function sift(rep: SeekingRep, week: RepWeek, coach: AvailableCoach, now: Instant): Sifted {
  const obstacle = obstacleOnPaper(rep, coach);
  if (obstacle) return { obstacle, times: null };

  const shared = sharedHalfHours(week, coach.availability);
  if (shared < leastSharedHalfHours) return { obstacle: 'no_overlap', times: null };

  const firstSlotAt = firstSlot(week, coach, now);
  if (firstSlotAt === null) return { obstacle: 'no_slot_14d', times: null };
  return { obstacle: null, times: { sharedHalfHours: shared, firstSlotAt } };
}

function obstacleOnPaper(
  { answers, organisationId }: SeekingRep,
  coach: AvailableCoach,
): ObstacleCode | null {
  const { profile } = coach;
  if (!coach.isActive) return 'not_active';
  if (!speaks(profile.languages, answers.language)) return 'language';
  if (coach.activeReps >= coach.mostReps) return 'full';
  if (answers.salesBackground === 'essential' && !profile.hasSold) return 'sales_background';
  return coach.tiedOrganisationIds.includes(organisationId) ? 'conflict_org' : null;
}

function speaks(languages: readonly SpokenLanguage[], wanted: SpokenLanguage | 'both'): boolean {
  // "Either" asks for one of the two, and a coach speaks at least one.
  return wanted === 'both' || languages.includes(wanted);
}

function firstSlot(week: RepWeek, coach: AvailableCoach, now: Instant): Instant | null {
  const latest = later(now, slotWithinMs);
  let first: Instant | null = null;
  for (const startsAt of coach.freeSlotStarts) {
    const isSooner = startsAt >= now && startsAt <= latest && (first === null || startsAt < first);
    if (isSooner && isInFreeBand(week, startsAt)) first = startsAt;
  }
  return first;
}
