import type { FieldFault } from '../../../http/problem-error.ts';
import type { MemberLocale } from '../../../member/api/model.types.ts';
import { namesOf, ruleFaultOf } from '../new-password/password-rules.ts';

const longestDisplayName = 80;
const longestLoginId = 254;

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
  const found = ruleFaultOf(password, namesOf(loginId, displayName));
  return found === null ? null : fault('/password', found);
}

function fault(pointer: string, code: string): FieldFault {
  return { pointer, code };
}
