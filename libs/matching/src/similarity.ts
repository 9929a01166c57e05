import type { CoachProfile } from './coach-profile.ts';
import { furthestApart, styleDistance } from './score.ts';

const weights = { topics: 400, style: 300, craft: 300 } as const;

/** How alike two coaches are, from 0 to 1000, so that a rep is not shown three times the same. */
export function similarity(a: CoachProfile, b: CoachProfile): number {
  const style = (furthestApart - styleDistance(a.style, b.style)) / furthestApart;
  const topics = overlap(a.topics, b.topics);
  const craft = overlap([...a.roles, ...a.customers, ...a.cycles], [...b.roles, ...b.customers, ...b.cycles]);
  return Math.round(weights.topics * topics + weights.style * style + weights.craft * craft);
}

/** What two lists share of all that is on either; two empty lists are the same list. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const either = new Set([...a, ...b]);
  return either.size === 0 ? 1 : a.filter((id) => b.includes(id)).length / either.size;
}
