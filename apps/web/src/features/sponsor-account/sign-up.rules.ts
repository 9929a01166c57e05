import type { FieldFault } from '../../http/problem-error.ts';

/** The shortest password that opens an account. */
export const minimumPasswordLength = 14;

/** What a director fills in to open an account. */
export interface SignUpForm {
  readonly organisationName: string;
  readonly displayName: string;
  readonly email: string;
  readonly password: string;
  readonly acceptsTerms: boolean;
}

/** What can be seen to be missing before anything is sent, named as the server would name it. */
export function faultsOfSignUp(form: SignUpForm): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of ['organisationName', 'displayName'] as const) {
    if (form[field].trim() === '') faults.push({ pointer: `/${field}`, code: 'is-not-empty' });
  }
  // The server decides what an address is; this only catches a slip of the finger.
  if (!/^\S+@\S+\.\S+$/.test(form.email.trim())) faults.push({ pointer: '/email', code: 'is-email' });
  if (form.password.length < minimumPasswordLength) faults.push({ pointer: '/password', code: 'min-length' });
  if (!form.acceptsTerms) faults.push({ pointer: '/acceptsTerms', code: 'equals' });
  return faults;
}
