import { Problem } from '@aparte/platform';

/** The rep has a coach already. */
export class AlreadyMatched extends Problem {
  readonly code = 'already-matched';
  readonly status = 409;
  readonly title = 'You have a coach already.';
}

/** The coach is not one of the three. */
export class CoachNotProposed extends Problem {
  readonly code = 'coach-not-proposed';
  readonly status = 409;
  readonly title = 'Choose one of the coaches that were proposed.';
}

/** Somebody else took the last place. */
export class CoachFull extends Problem {
  readonly code = 'coach-full';
  readonly status = 409;
  readonly title = 'This coach has no place left.';
}

/** The client drew the name of a space that exists; drawing again helps. */
export class SpaceTaken extends Problem {
  readonly code = 'space-taken';
  readonly status = 409;
  readonly title = 'Draw another name for the space.';
}

/** The rep has no coach yet. */
export class NoMatch extends Problem {
  readonly code = 'no-match';
  readonly status = 409;
  readonly title = 'Choose a coach first.';
}
