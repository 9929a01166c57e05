/** Two ways of doing one thing, timed turn by turn in the same run, so that a busy machine slows both. */
export interface Contest {
  readonly ours: () => void;
  readonly baseline: () => void;
}

/** What a contest showed. */
export interface Comparison {
  /** Microseconds a call, in the best round of each: the round that other work disturbed least. */
  readonly oursMicroseconds: number;
  readonly baselineMicroseconds: number;
  /** Our rate over the rate of the baseline; above 1 we are faster. */
  readonly ratio: number;
}

// Enough for the engine to compile what it runs, also when its compiler shares two cores with others.
const WARM_UP_CALLS = 40_000;
// Less than a millisecond: among thousands of such rounds some run undisturbed, also on a busy machine.
const CALLS_A_ROUND = 100;
const ROUNDS = 3_000;

/** Compares the rates of two ways, round by round in turn. */
export function compare({ ours, baseline }: Contest): Comparison {
  timeOf(ours, WARM_UP_CALLS);
  timeOf(baseline, WARM_UP_CALLS);
  let [best, bestBaseline] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    best = Math.min(best, timeOf(ours, CALLS_A_ROUND));
    bestBaseline = Math.min(bestBaseline, timeOf(baseline, CALLS_A_ROUND));
  }
  return {
    oursMicroseconds: rounded(best),
    baselineMicroseconds: rounded(bestBaseline),
    ratio: rounded(bestBaseline / best),
  };
}

/** Milliseconds that some work takes, once. */
export function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Two decimals are as much as a run can tell. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function timeOf(work: () => void, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return ((performance.now() - start) * 1_000) / calls;
}
