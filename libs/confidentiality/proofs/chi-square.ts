/** A statistic and the freedom it has. */
export interface ChiSquare {
  readonly statistic: number;
  readonly freedom: number;
}

const LEAST_EXPECTED = 5;
/** One false alarm in a million runs. */
const DEVIATIONS = 4.753;

/** How far counts lie from what was expected of them; cells too small to say anything are taken together. */
export function chiSquare(observed: readonly number[], expected: readonly number[]): ChiSquare {
  const cells: { seen: number; wanted: number }[] = [];
  let rest = { seen: 0, wanted: 0 };
  for (const [index, wanted] of expected.entries()) {
    const seen = observed[index] ?? 0;
    if (wanted >= LEAST_EXPECTED) cells.push({ seen, wanted });
    else rest = { seen: rest.seen + seen, wanted: rest.wanted + wanted };
  }
  if (rest.wanted > 0) cells.push(rest);
  const statistic = cells.reduce((sum, { seen, wanted }) => sum + (seen - wanted) ** 2 / wanted, 0);
  return { statistic, freedom: Math.max(1, cells.length - 1) };
}

/** Several independent ones as one. */
export function together(parts: readonly ChiSquare[]): ChiSquare {
  return {
    statistic: parts.reduce((sum, part) => sum + part.statistic, 0),
    freedom: parts.reduce((sum, part) => sum + part.freedom, 0),
  };
}

/** Whether chance alone would bring about such a distance less than once in a million times (Wilson and Hilferty). */
export function isTooFar({ statistic, freedom }: ChiSquare): boolean {
  const spread = 2 / (9 * freedom);
  return statistic > freedom * (1 - spread + DEVIATIONS * Math.sqrt(spread)) ** 3;
}
