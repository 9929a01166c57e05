import { expect, it } from '@jest/globals';
import { sealingErrorCodes } from '@aparte/sealing';
import { problemsEn } from './problems.en.ts';
import { problemsFr } from './problems.fr.ts';

// Every code that the member API may answer with, besides the general ones that the design system words.
const serverCodes = [
  'login-failed',
  'login-taken',
  'voucher-invalid',
  'voucher-expired',
  'voucher-used',
  'no-seat-free',
  'invitation-invalid',
  'invitation-expired',
  'invitation-used',
  'questionnaire-missing',
  'already-matched',
  'coach-not-proposed',
  'coach-full',
  'no-match',
  'slot-taken',
  'slot-not-offered',
  'too-late-to-cancel',
  'grant-exists',
  'grant-invalid',
  'space-closed',
  'space-taken',
  'pin-vault-version',
  'malformed-json',
  'unknown-field',
  'internal-error',
];

it.each([
  ['French', problemsFr],
  ['English', problemsEn],
])('has a %s sentence for every code of the server', (_, words) => {
  expect(Object.keys(words.server).sort()).toEqual([...serverCodes].sort());
});

it('only words sealing codes that exist', () => {
  const known = new Set<string>([...sealingErrorCodes, 'worker-stopped', 'other']);
  expect(Object.keys(problemsFr.sealing).filter((code) => !known.has(code))).toEqual([]);
});
