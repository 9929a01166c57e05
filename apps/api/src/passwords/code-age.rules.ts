const DAY_MS = 86_400_000;
/** After so many days another code is offered (design page "sealing", device recovery). */
const OLD_AFTER_DAYS = 90;
/** For so many days a « not now » holds. */
const QUIET_DAYS = 30;

/** A recovery code: the day on which it was made, and the last on which another one was put off; as `YYYY-MM-DD`. */
export interface CodeDays {
  madeOn: string;
  putOffOn: string | null;
}

/** Whether to offer another recovery code: the present one is older than ninety days, and nobody put that off of late. */
export function isCodeDue({ madeOn, putOffOn }: CodeDays, today: string): boolean {
  const isQuiet = putOffOn !== null && daysBetween(putOffOn, today) < QUIET_DAYS;
  return daysBetween(madeOn, today) > OLD_AFTER_DAYS && !isQuiet;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
