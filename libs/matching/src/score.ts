import type { Instant } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import type { CoachProfile } from './coach-profile.ts';
import { idsOf, styleRange, styleSliders, type Style } from './options.ts';
import type { AvailableCoach, SeekingRep } from './people.ts';
import { slotWithinMs, type MeetingTimes } from './rules.ts';

/** The parts of a score, in the order in which equal parts are told. */
export const scoreParts = ['topics', 'style', 'craft', 'hours', 'soonest', 'room'] as const;

/** One part of a score. */
export type ScorePart = (typeof scoreParts)[number];

/** Points by part: whole numbers that add up to the score. */
export type PartPoints = Readonly<Record<ScorePart, number>>;

/** How well a coach suits a rep, from 0 to 1000, with the parts it is made of. */
export interface Score {
  readonly total: number;
  readonly parts: PartPoints;
}

/**
 * The most points of each part.
 *
 * They follow the weights that the product set for its questionnaire: what brings the rep 35 %, the way of
 * the coach 20 %, hours 20 %, craft 15 %, spare room 10 %. The share for hours is divided between hours in
 * common (11 %) and the soonest slot (9 %), so that "now" counts. Every question that a rep answers has its
 * place in one part: pace, channel and what helps count as style, seniority and sales background as craft.
 * Ratings, feedback, gender, age and photo have none.
 */
export const mostPoints = {
  topics: 350,
  style: 200,
  craft: 150,
  hours: 110,
  soonest: 90,
  room: 100,
} as const;

const stylePoints = { sliders: 140, pace: 20, channel: 20, comforts: 20 } as const;
const craftPoints = { role: 45, cycle: 35, customers: 30, seniority: 20, salesBackground: 20 } as const;

/** Ten hours a week in common are as good as more. */
const enoughHalfHours = 20;

/** The score of a coach for a rep, once the hard rules have let the pair through. */
export function scoreOf(rep: SeekingRep, coach: AvailableCoach, times: MeetingTimes, now: Instant): Score {
  const { answers } = rep;
  const { profile } = coach;
  const parts: PartPoints = {
    topics: covered(answers.topics, profile.topics, mostPoints.topics),
    style: styleScore(answers, profile),
    craft: craftScore(answers, profile),
    hours: portion(mostPoints.hours, Math.min(times.sharedHalfHours, enoughHalfHours), enoughHalfHours),
    soonest: portion(mostPoints.soonest, slotWithinMs - (times.firstSlotAt - now), slotWithinMs),
    room: portion(mostPoints.room, coach.mostReps - coach.activeReps, coach.mostReps),
  };
  const total = scoreParts.reduce((sum, part) => sum + parts[part], 0);
  return { total, parts };
}

/** How far two people stand apart on all sliders together, from 0 to `furthestApart`. */
export function styleDistance(a: Style, b: Style): number {
  return idsOf(styleSliders).reduce((sum, slider) => sum + Math.abs(a[slider] - b[slider]), 0);
}

/** The largest distance that two people can have on all sliders together. */
export const furthestApart = idsOf(styleSliders).length * (styleRange.most - styleRange.least);

function styleScore(answers: Answers, profile: CoachProfile): number {
  const sliders = answers.style
    ? portion(stylePoints.sliders, furthestApart - styleDistance(answers.style, profile.style), furthestApart)
    : half(stylePoints.sliders);
  return (
    sliders +
    matched(answers.pace, profile.paces, stylePoints.pace) +
    matched(answers.channel, profile.channels, stylePoints.channel) +
    covered(answers.comforts, profile.comforts, stylePoints.comforts)
  );
}

function craftScore(answers: Answers, profile: CoachProfile): number {
  const backgroundIsFine = answers.salesBackground !== 'useful' || profile.hasSold;
  return (
    matched(answers.role, profile.roles, craftPoints.role) +
    matched(answers.cycle, profile.cycles, craftPoints.cycle) +
    covered(answers.customers, profile.customers, craftPoints.customers) +
    matched(answers.seniority, profile.seniorities, craftPoints.seniority) +
    (backgroundIsFine ? craftPoints.salesBackground : 0)
  );
}

/** A skipped question counts half for every coach, so that skipping favours nobody. */
function matched<Id extends string>(wanted: Id | null, offered: readonly Id[], points: number): number {
  if (wanted === null) return half(points);
  return offered.includes(wanted) ? points : 0;
}

function covered<Id extends string>(wanted: readonly Id[], offered: readonly Id[], points: number): number {
  if (wanted.length === 0) return half(points);
  return portion(points, wanted.filter((id) => offered.includes(id)).length, wanted.length);
}

function half(points: number): number {
  return portion(points, 1, 2);
}

function portion(points: number, share: number, whole: number): number {
  return Math.round((points * share) / whole);
}
