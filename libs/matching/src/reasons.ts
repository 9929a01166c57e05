import type { Instant } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import type { CoachProfile } from './coach-profile.ts';
import {
  idsOf,
  styleSliders,
  type Channel,
  type Comfort,
  type CustomerKind,
  type Pace,
  type Role,
  type SalesCycle,
  type Seniority,
  type StyleSlider,
  type Topic,
} from './options.ts';
import type { MeetingTimes } from './rules.ts';
import { scoreParts, type PartPoints, type ScorePart } from './score.ts';

/** Why this coach: one fact about the two, for the screen to put into words. */
export type Reason =
  | { readonly code: 'topics'; readonly shared: readonly Topic[]; readonly asked: number }
  | {
      readonly code: 'style';
      readonly sliders: readonly StyleSlider[];
      readonly pace: Pace | null;
      readonly channel: Channel | null;
      readonly comforts: readonly Comfort[];
    }
  | {
      readonly code: 'craft';
      readonly role: Role | null;
      readonly cycle: SalesCycle | null;
      readonly customers: readonly CustomerKind[];
      readonly seniority: Seniority | null;
      readonly hasSold: boolean;
    }
  | { readonly code: 'hours'; readonly minutesPerWeek: number }
  | { readonly code: 'soonest'; readonly startsAt: Instant };

/** What this coach brings that the rep did not ask for. */
export type Difference =
  | { readonly code: 'style'; readonly slider: StyleSlider; readonly rep: number; readonly coach: number }
  | { readonly code: 'topic'; readonly topic: Topic };

const mostReasons = 3;
/** On a slider of five steps, this far apart is noticed by both. */
const noticeable = 2;

/**
 * The facts behind the three largest parts of a score. Spare room is never told: it would say how many
 * others this coach accompanies. A part without a fact of its own is passed over.
 */
export function reasonsFor(
  parts: PartPoints,
  answers: Answers,
  profile: CoachProfile,
  times: MeetingTimes,
): readonly Reason[] {
  return scoreParts
    .filter((part) => parts[part] > 0)
    .toSorted((a, b) => parts[b] - parts[a])
    .flatMap((part) => factOf(part, answers, profile, times) ?? [])
    .slice(0, mostReasons);
}

/** The one difference most worth telling: a noticeable other way first, else a topic the rep did not name. */
export function differenceFor(answers: Answers, profile: CoachProfile): Difference | null {
  const { style } = answers;
  const apart = style
    ? idsOf(styleSliders)
        .map((slider) => ({ slider, rep: style[slider], coach: profile.style[slider] }))
        .filter(({ rep, coach }) => Math.abs(rep - coach) >= noticeable)
        .toSorted((a, b) => Math.abs(b.rep - b.coach) - Math.abs(a.rep - a.coach))
    : [];
  if (apart[0]) return { code: 'style', ...apart[0] };

  const topic = profile.topics.find((candidate) => !answers.topics.includes(candidate));
  return topic ? { code: 'topic', topic } : null;
}

function factOf(
  part: ScorePart,
  answers: Answers,
  profile: CoachProfile,
  times: MeetingTimes,
): Reason | null {
  switch (part) {
    case 'topics':
      return { code: 'topics', shared: shared(answers.topics, profile.topics), asked: answers.topics.length };
    case 'style':
      return styleFact(answers, profile);
    case 'craft':
      return craftFact(answers, profile);
    case 'hours':
      return { code: 'hours', minutesPerWeek: times.sharedHalfHours * 30 };
    case 'soonest':
      return { code: 'soonest', startsAt: times.firstSlotAt };
    case 'room':
      return null;
  }
}

function styleFact({ style, ...answers }: Answers, profile: CoachProfile): Reason | null {
  const sliders = style
    ? idsOf(styleSliders).filter((slider) => Math.abs(style[slider] - profile.style[slider]) < noticeable)
    : [];
  const pace = sharedOne(answers.pace, profile.paces);
  const channel = sharedOne(answers.channel, profile.channels);
  const comforts = shared(answers.comforts, profile.comforts);
  const isEmpty = sliders.length === 0 && pace === null && channel === null && comforts.length === 0;
  return isEmpty ? null : { code: 'style', sliders, pace, channel, comforts };
}

function craftFact(answers: Answers, profile: CoachProfile): Reason | null {
  const role = sharedOne(answers.role, profile.roles);
  const cycle = sharedOne(answers.cycle, profile.cycles);
  const customers = shared(answers.customers, profile.customers);
  const seniority = sharedOne(answers.seniority, profile.seniorities);
  const wantsBackground = answers.salesBackground === 'useful' || answers.salesBackground === 'essential';
  const hasSold = wantsBackground && profile.hasSold;

  const isEmpty =
    [role, cycle, seniority].every((fact) => fact === null) && customers.length === 0 && !hasSold;
  return isEmpty ? null : { code: 'craft', role, cycle, customers, seniority, hasSold };
}

function shared<Id extends string>(wanted: readonly Id[], offered: readonly Id[]): readonly Id[] {
  return wanted.filter((id) => offered.includes(id));
}

function sharedOne<Id extends string>(wanted: Id | null, offered: readonly Id[]): Id | null {
  return wanted !== null && offered.includes(wanted) ? wanted : null;
}
