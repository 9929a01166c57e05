import { weekOf, type Instant } from '@aparte/scheduling';
import { repWeek } from './half-hours.ts';
import type { AvailableCoach, SeekingRep } from './people.ts';
import { differenceFor, reasonsFor, type Difference, type Reason } from './reasons.ts';
import { obstacleCodes, sift, type MeetingTimes, type ObstacleCode } from './rules.ts';
import { scoreOf, type PartPoints, type Score } from './score.ts';
import { similarity } from './similarity.ts';
import { tieBreak } from './tie-break.ts';

/** One coach proposed to a rep, and why. */
export interface Proposal {
  readonly coachId: string;
  readonly score: number;
  readonly parts: PartPoints;
  readonly reasons: readonly Reason[];
  readonly difference: Difference | null;
  readonly firstSlotAt: Instant;
}

/** What matching answers: up to three coaches, and how many were left out by which rule. */
export interface TopThree {
  readonly proposals: readonly Proposal[];
  /** For those who run Aparté, as totals; never shown to a rep or with a name. */
  readonly leftOut: Readonly<Record<ObstacleCode, number>>;
}

interface Candidate {
  readonly coach: AvailableCoach;
  readonly times: MeetingTimes;
  readonly score: Score;
  readonly tie: number;
}

const shown = 3;
const shortlist = 40;
// Three parts of fit to one of novelty, kept in whole numbers so that no rounding decides.
const fitWeight = 75;
const noveltyWeight = 25;

/** Proposes three coaches to a rep: all allowed by the rules, each a good fit, and not three times the same. */
export function proposeThree(rep: SeekingRep, coaches: readonly AvailableCoach[], now: Instant): TopThree {
  const { monday } = weekOf(now, rep.zone);
  const week = repWeek(rep.answers.freeBands, rep.zone, now);
  const leftOut = Object.fromEntries(obstacleCodes.map((code) => [code, 0])) as Record<ObstacleCode, number>;

  const candidates: Candidate[] = [];
  for (const coach of coaches) {
    const { obstacle, times } = sift(rep, week, coach, now);
    if (obstacle) leftOut[obstacle] += 1;
    else
      candidates.push({
        coach,
        times,
        score: scoreOf(rep, coach, times, now),
        tie: tieBreak(rep.id, coach.id, monday),
      });
  }

  const best = candidates.sort(inOrderOfFit).slice(0, shortlist);
  return { proposals: threeThatDiffer(best).map((candidate) => present(rep, candidate)), leftOut };
}

function inOrderOfFit(a: Candidate, b: Candidate): number {
  const byId = a.coach.id < b.coach.id ? -1 : 1;
  return b.score.total - a.score.total || a.tie - b.tie || byId;
}

/** Takes the best, then each time the one with the best balance of fit and distance to those already taken. */
function threeThatDiffer(inOrder: readonly Candidate[]): readonly Candidate[] {
  const left = [...inOrder];
  const taken: Candidate[] = [];
  while (taken.length < shown && left.length > 0) {
    const values = left.map(
      (candidate) => fitWeight * candidate.score.total - noveltyWeight * likeness(candidate, taken),
    );
    // The first of equal values is the better fit, since `left` stays in order of fit.
    taken.push(...left.splice(values.indexOf(Math.max(...values)), 1));
  }
  return taken;
}

function likeness(candidate: Candidate, taken: readonly Candidate[]): number {
  return Math.max(0, ...taken.map(({ coach }) => similarity(coach.profile, candidate.coach.profile)));
}

function present({ answers }: SeekingRep, { coach, times, score }: Candidate): Proposal {
  return {
    coachId: coach.id,
    score: score.total,
    parts: score.parts,
    reasons: reasonsFor(score.parts, answers, coach.profile, times),
    difference: differenceFor(answers, coach.profile),
    firstSlotAt: times.firstSlotAt,
  };
}
