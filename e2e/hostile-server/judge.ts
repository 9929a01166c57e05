import type { Attack } from './attack.ts';
import type { Scene } from './scene.ts';
import { type Victim, wordOf } from './signals.ts';

/** How an attack ended. */
export interface Verdict {
  name: string;
  /** Whatever speaks against the client; empty when the attack failed as it has to. */
  faults: string[];
  /** What the victim met. */
  met: string[];
}

/** What holds whatever a server does: nothing forged or repeated is shown, and nothing goes missing without a word. */
export function judge(scene: Scene, { name, victim, expected }: Attack): Verdict {
  const met = [...new Set(scene.signalsOf(victim).map(wordOf))];
  const faults = [...scene.breaches, ...lost(scene, [victim])];
  if (expected === 'nothing amiss') {
    if (met.length > 0) faults.push('there was a warning although nothing was amiss');
  } else if (!met.includes(expected)) faults.push(`the ${victim} did not meet "${expected}"`);
  return { name, faults, met };
}

/** The same without an attack: nothing at all may be met. */
export function judgePeace(scene: Scene): Verdict {
  const met = (['rep', 'coach'] as const).flatMap((victim) => scene.signalsOf(victim).map(wordOf));
  const faults = [...scene.breaches, ...lost(scene, ['rep', 'coach'])];
  if (met.length > 0) faults.push('there was a warning without an attack');
  return { name: 'no attack', faults, met };
}

/** Nothing may be gone from a screen without a word about it there. */
function lost(scene: Scene, victims: readonly Victim[]): string[] {
  const sides = scene.sides().filter(({ kind }) => victims.includes(kind));
  return sides.flatMap((side) => {
    const texts = side.texts();
    const missing = scene.writtenIn(side).filter((text) => !texts.includes(text));
    const isTold = scene.signalsOf(side.kind).length > 0;
    return isTold ? [] : missing.map((text) => `the ${side.kind} lost without a word: ${text}`);
  });
}
