import type { FieldFault } from '../../../http/problem-error.ts';
import type { MemberLocale } from '../../../member/api/model.types.ts';

/** The shortest password that makes an account. */
export const minimumPasswordLength = 14;
const longestDisplayName = 80;
const longestLoginId = 254;
const longestPassword = 1024;

/** What somebody fills in to make an account. */
export interface AccountDraft {
  readonly loginId: string;
  readonly displayName: string;
  readonly password: string;
  readonly timeZone: string;
  readonly locale: MemberLocale;
}

/** What can be seen to be wrong before any key is made, each with the text that says so. */
export function faultsOfAccount(draft: AccountDraft): FieldFault[] {
  const loginId = draft.loginId.trim();
  const displayName = draft.displayName.trim();
  const faults = [
    // The server decides what an address is; this only catches a slip of the finger.
    !/^\S+@\S+\.\S+$/.test(loginId) && fault('/loginId', 'loginId'),
    loginId.length > longestLoginId && fault('/loginId', 'tooLong'),
    displayName === '' && fault('/displayName', 'displayName'),
    displayName.length > longestDisplayName && fault('/displayName', 'tooLong'),
    passwordFault(draft),
  ];
  return faults.filter((found) => found !== false && found !== null);
}

function passwordFault({ loginId, displayName, password }: AccountDraft): FieldFault | null {
  // Counted as people count: an accented letter is one.
  const length = [...password.normalize('NFC')].length;
  if (length < minimumPasswordLength) return fault('/password', 'password');
  if (length > longestPassword) return fault('/password', 'tooLong');

  const lower = password.toLowerCase();
  const names = [loginId.trim(), loginId.split('@')[0] ?? '', displayName.trim()];
  const isGuessable = names.some((name) => name.length > 3 && isMostly(lower, name.toLowerCase()));
  return isGuessable ? fault('/password', 'passwordIsName') : null;
}

// A name inside a longer phrase does no harm; a password that is little else does.
function isMostly(password: string, name: string): boolean {
  return password.includes(name) && password.length - name.length < minimumPasswordLength - 4;
}

function fault(pointer: string, code: string): FieldFault {
  return { pointer, code };
}
