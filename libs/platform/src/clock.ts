/** Tells the time; injected, so that rules and tests never read the wall clock themselves. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
