import { type PasswordFault, ruleFaultOf } from './password-rules.ts';

/**
 * How many tries a password must cost, as a power of ten.
 *
 * Each try takes half a second of a processor and 64 MiB: 10^10 of them are a century and a half.
 */
const leastTries = 10;
/** The part of a password beyond which it counts as made of known ones. */
const mostKnown = 0.5;
// Nobody remembers more, and the estimate of a long text takes long.
const longestEstimate = 100;

/** Fetches the dictionaries ahead, when somebody is about to choose a password. */
export async function fetchDictionaries(): Promise<void> {
  // Without them the choice itself fails, and says so.
  await import('./password-dictionaries.ts').catch(() => undefined);
}

/** What is wrong with a new password, if anything. */
export async function faultOfNewPassword(
  password: string,
  names: readonly string[],
): Promise<PasswordFault | null> {
  const fault = ruleFaultOf(password, names);
  if (fault !== null) return fault;

  const { estimator } = await import('./password-dictionaries.ts');
  const { guessesLog10, sequence } = estimator.check(password.slice(0, longestEstimate), [...names]);
  if (guessesLog10 >= leastTries) return null;
  const known = sequence
    .filter(({ dictionaryName }) => String(dictionaryName).startsWith('passwords'))
    .reduce((length, { token }) => length + token.length, 0);
  return known > password.length * mostKnown ? 'passwordKnown' : 'passwordWeak';
}
