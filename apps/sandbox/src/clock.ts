/** The time of the sandbox; tests and compared worlds bring their own. */
export abstract class Clock {
  abstract now(): Date;
}

/** The time of this machine. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** An instant as Stripe writes it: whole seconds since 1970. */
export function epochSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
