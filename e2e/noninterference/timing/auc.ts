/** What comparing two samples came to. */
export interface Comparison {
  /** Chance that a value of the second sample is larger than one of the first; 0.5 when they are alike. */
  auc: number;
  /** Half the width of the interval in which alike samples of these sizes stay 999 times of 1,000. */
  margin: number;
}

/** The value that a standard normal leaves outside of both its sides one time in a thousand. */
const Z_999 = 3.2905;
/** A difference smaller than this is nobody's business, however sure. */
const LEAST_ALARM = 0.05;

/** Mann–Whitney: how often a value of the one is larger than a value of the other, ties counting half. */
export function compareSamples(one: readonly number[], other: readonly number[]): Comparison {
  const all = [
    ...one.map((value) => ({ value, isOther: false })),
    ...other.map((value) => ({ value, isOther: true })),
  ];
  all.sort((left, right) => left.value - right.value);
  let ranks = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    // Those that are equal share the mean of their ranks.
    const rank = (start + 1 + end) / 2;
    ranks += rank * all.slice(start, end).filter(({ isOther }) => isOther).length;
    start = end;
  }
  const pairs = one.length * other.length;
  const auc = (ranks - (other.length * (other.length + 1)) / 2) / pairs;
  return { auc, margin: Z_999 * Math.sqrt((one.length + other.length + 1) / (12 * pairs)) };
}

/** Whether a comparison is a reason to look. */
export function isAlarming({ auc, margin }: Comparison): boolean {
  const distance = Math.abs(auc - 0.5);
  return distance > LEAST_ALARM && distance > margin;
}
