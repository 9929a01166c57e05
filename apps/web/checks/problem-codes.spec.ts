import { expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uiFr } from '@aparte/ui';
import { problemsEn } from '../src/member/problems/problems.en.ts';
import { problemsFr } from '../src/member/problems/problems.fr.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['apps/api/src/**/*.errors.ts', 'libs/platform/src/problems/problem.ts'];

/** Every code that the member API answers with, as its source declares it, and the three that have no class. */
function codesOfServer(): readonly string[] {
  const declared = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/readonly code = '([a-z-]+)'/g)])
    .map(([, code]) => code ?? '');
  return [...declared, 'malformed-json', 'unknown-field', 'internal-error'];
}

it.each([
  ['French', problemsFr],
  ['English', problemsEn],
])('has a %s sentence for every code of the server', (_, words) => {
  const worded = new Set([...Object.keys(words.server), ...Object.keys(uiFr.errors)]);
  const codes = codesOfServer();
  expect(codes).toEqual(expect.arrayContaining(['login-failed', 'slot-taken', 'not-signed-in']));
  expect(codes.filter((code) => !worded.has(code))).toEqual([]);
});
