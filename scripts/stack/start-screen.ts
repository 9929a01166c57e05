import type { StackAddresses } from './environments.ts';

/** A demo person that a newcomer can sign in as. */
export interface Persona {
  role: string;
  site: string;
  email: string;
  password: string;
}

/** The one screen that `npm start` ends with. */
export function startScreen(
  addresses: StackAddresses,
  personas: readonly Persona[],
  seconds: number,
): string {
  const accounts = personas.map(
    ({ role, site, email, password }) =>
      `  ${role.padEnd(10)} ${site.padEnd(24)} ${email.padEnd(40)} ${password}`,
  );
  return [
    '',
    'Aparté is running (ready in ' + String(seconds) + ' s).',
    '',
    `  For reps, coaches, operators   ${addresses.member}`,
    `  For directors                  ${addresses.sponsor}`,
    `  Sandbox: mails and card page   ${addresses.sandbox}`,
    '',
    ...(accounts.length > 0 ? ['Demo accounts (fictive people; demo data only):', ...accounts, ''] : []),
    `Every mail lands at ${addresses.sandbox}/mailbox. Card that works: 4242 4242 4242 4242.`,
    'Logs: .data/logs. Ctrl-C stops everything; "npm run reset" drops the data.',
    '',
  ].join('\n');
}
