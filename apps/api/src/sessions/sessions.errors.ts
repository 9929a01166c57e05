import { Problem, type ProblemExtensions } from '@aparte/platform';

/** Somebody was faster; the answer carries the next three free starts. */
export class SlotTaken extends Problem {
  readonly code = 'slot-taken';
  readonly status = 409;
  readonly title = 'This slot has just been taken.';
  override readonly extensions: ProblemExtensions;

  constructor(nextFree: readonly Date[]) {
    super();
    this.extensions = { nextFree: nextFree.map((start) => start.toISOString()) };
  }
}

/** The coach does not offer a session at that time; the answer carries the next three free starts. */
export class SlotNotOffered extends Problem {
  readonly code = 'slot-not-offered';
  readonly status = 422;
  readonly title = 'There is no slot at this time.';
  override readonly extensions: ProblemExtensions;

  constructor(nextFree: readonly Date[]) {
    super();
    this.extensions = { nextFree: nextFree.map((start) => start.toISOString()) };
  }
}

/** Cancelling was free until the deadline in the answer. */
export class TooLateToCancel extends Problem {
  readonly code = 'too-late-to-cancel';
  readonly status = 409;
  readonly title = 'It is too late to cancel this session.';
  override readonly extensions: ProblemExtensions;

  constructor(deadline: Date) {
    super();
    this.extensions = { deadline: deadline.toISOString() };
  }
}
