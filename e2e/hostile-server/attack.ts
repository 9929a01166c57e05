import type { Scene } from './scene.ts';
import type { Place, Victim } from './signals.ts';

/** What a hostile server does, and how it has to end. */
export interface Attack {
  /** Unique, as a name in a table. */
  name: string;
  theme: string;
  /** What the server does, in a sentence. */
  move: string;
  victim: Victim;
  /** What the victim must meet: `place code`; or nothing, when all that is true is shown, once and in order. */
  expected: `${Place} ${string}` | 'nothing amiss';
  /** What must hold whatever happens, in a sentence. */
  invariant: string;
  /** Whether somebody types a password: their keys then take a second to make. */
  typesPassword?: boolean;
  play: (scene: Scene) => Promise<void>;
}
