import type { ConfidentialWorld } from './confidential-world.ts';

/** Who and what, as it was drawn for an event. */
export interface Choice {
  /** Which rep. */
  rep: number;
  /** A free choice: which coach, which slot, how often. */
  pick: number;
}

/** How an event happens. */
export interface Act {
  /** Mutating endpoints and socket calls that this event goes through; the run fails when one is in no event. */
  covers: readonly string[];
  /** Answers whether anything came of it: an event without effect proves nothing. */
  play: (world: ConfidentialWorld, choice: Choice) => Promise<boolean>;
}
