/** The shortest password that makes an account. */
export const minimumPasswordLength = 14;
const longestPassword = 1024;

/** Why a password is refused; each has its sentence. */
export type PasswordFault = 'password' | 'tooLong' | 'passwordIsName' | 'passwordKnown' | 'passwordWeak';

/** What can be seen to be wrong with a password at a glance; `names` are what is known of its owner. */
export function ruleFaultOf(password: string, names: readonly string[]): PasswordFault | null {
  // Counted as people count: an accented letter is one.
  const length = [...password.normalize('NFC')].length;
  if (length < minimumPasswordLength) return 'password';
  if (length > longestPassword) return 'tooLong';

  const lower = password.toLowerCase();
  const isGuessable = names.some((name) => name.length > 3 && isMostly(lower, name.toLowerCase()));
  return isGuessable ? 'passwordIsName' : null;
}

/** What is known of somebody by the names of their account: all of it is guessed first. */
export function namesOf(loginId: string, displayName = ''): readonly string[] {
  const address = loginId.trim();
  return [address, address.split('@')[0] ?? '', displayName.trim()].filter((name) => name !== '');
}

// A name inside a longer phrase does no harm; a password that is little else does.
function isMostly(password: string, name: string): boolean {
  return password.includes(name) && password.length - name.length < minimumPasswordLength - 4;
}
