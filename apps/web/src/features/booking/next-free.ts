import { toProblem } from '../../http/problem-error.ts';

/** The times that the server offers instead of one that is gone; null when the failure was another one. */
export function nextFreeOf(error: unknown): readonly string[] | null {
  const { code, details } = toProblem(error);
  if (code !== 'slot-taken' && code !== 'slot-not-offered') return null;
  const { nextFree } = details;
  return Array.isArray(nextFree) ? nextFree.filter((startsAt) => typeof startsAt === 'string') : [];
}
