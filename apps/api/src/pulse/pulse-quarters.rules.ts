import { answersEndOn, quarterOf, quartersLater, type Quarter } from '@aparte/confidentiality';

/** No answer is kept for longer than this many quarters after its own. */
const KEPT_QUARTERS = 4;

/** The quarter that ended last before a day. */
export function lastEndedQuarter(today: string): Quarter {
  return quartersLater(quarterOf(today), -1);
}

/** The quarters that have ended and whose answers are still kept on a day, the earliest first. */
export function quartersWithAnswers(today: string): Quarter[] {
  return Array.from({ length: KEPT_QUARTERS }, (_, index) =>
    quartersLater(quarterOf(today), index - KEPT_QUARTERS),
  ).filter((quarter) => today < answersEndOn(quarter));
}

/** The last quarter whose answers nothing needs any more on a day. */
export function lastForgottenQuarter(today: string): Quarter {
  const [first = quarterOf(today)] = quartersWithAnswers(today);
  return quartersLater(first, -1);
}
