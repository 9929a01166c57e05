import type { RandomBytes } from '../src/index.ts';
import { attacks, epsilonLowerBound, playAttack, type AttackResult } from './attacks.ts';
import { checks, type Check } from './conformance.ts';
import { realMechanism, type Mechanism } from './mechanism.ts';
import { mutants } from './mutants.ts';

/** The epsilon that the words of one half-year may tell about one answer. */
const EPSILON = 1;

/** What the command prints. */
export interface PulseVerification {
  readonly attacks: readonly AttackResult[];
  readonly epsilonLowerBound: number;
  readonly mutantsKilled: number;
  readonly mutants: number;
}

/** The same with what went wrong, for a person to read. */
export interface PulseVerdict extends PulseVerification {
  /** Properties that the real mechanism does not have. */
  readonly missing: readonly string[];
  /** For each mutant what noticed it, or null. */
  readonly noticedBy: Readonly<Record<string, string | null>>;
  readonly isSound: boolean;
}

/**
 * Attacks the real mechanism, looks whether it has every property of PULSE-1, and whether the same attackers and checks
 * notice each mistake built into a copy.
 *
 * @param trials how often each attack is played and each distribution drawn
 */
export function verifyPulse(trials: number, random: RandomBytes): PulseVerdict {
  const results = attacks.map((attack) => playAttack(attack, realMechanism, trials, random));
  const missing = checks.filter(({ holds }) => !holds(realMechanism, trials, random)).map(({ name }) => name);
  const proven = epsilonLowerBound(realMechanism, trials, random);
  const noticedBy = Object.fromEntries(
    mutants.map(({ name, mechanism }) => [name, noticing(mechanism, trials, random)]),
  );
  const killed = Object.values(noticedBy).filter((by) => by !== null).length;
  const isSound =
    missing.length === 0 &&
    killed === mutants.length &&
    proven <= EPSILON &&
    results.every(({ success, bound }) => success <= bound);
  return {
    attacks: results,
    epsilonLowerBound: proven,
    mutantsKilled: killed,
    mutants: mutants.length,
    missing,
    noticedBy,
    isSound,
  };
}

/** The rule, attacker or distribution that notices first. */
function noticing(mechanism: Mechanism, trials: number, random: RandomBytes): string | null {
  const failing = (kind: Check['kind']): Check | undefined =>
    checks.find((check) => check.kind === kind && !check.holds(mechanism, trials, random));
  const rule = failing('rule');
  if (rule) return `rule ${rule.name}`;
  const attacker = attacks.find((attack) => {
    const { success, bound } = playAttack(attack, mechanism, trials, random);
    return success > bound;
  });
  if (attacker) return `attack ${attacker.name}`;
  const check = failing('distribution') ?? failing('frozen');
  return check ? `${check.kind} ${check.name}` : null;
}
