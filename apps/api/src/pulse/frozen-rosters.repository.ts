import type { Quarter } from '@aparte/confidentiality';
import type { RosterSize } from './sponsor-rosters.ts';

/** Sizes of lists at the end of quarters; each method is one step, done inside a unit of `app_gate`. */
export abstract class FrozenRostersRepository {
  abstract isFrozen(quarter: Quarter): Promise<boolean>;
  /** Keeps the sizes of a quarter; one that is kept already stays as it is. */
  abstract freeze(quarter: Quarter, sizes: readonly RosterSize[]): Promise<void>;
}
