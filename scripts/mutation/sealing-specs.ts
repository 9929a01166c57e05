import { globSync } from 'node:fs';

/**
 * Left to Jest: the checker of vector files takes a minute and judges no mutant that is not judged elsewhere; the spec
 * of loading wants a library that was not loaded yet; Wycheproof tries libsodium itself.
 */
const LEFT_TO_JEST = /\/(verify-sealing|sodium|wycheproof)\.spec\.ts$/;

/** A mutant here can write over memory that everything else uses: a process judges one of them and ends. */
export const USES_BARE_MEMORY = /\/(seal|seal-keys|sodium-memory)\.ts$/;

/** The specs that judge the mutants of the sealing library, from the root of the repository. */
export function specFiles(root: string): string[] {
  const found = globSync('libs/sealing/{src,proofs}/*.spec.ts', { cwd: root });
  return found.filter((file) => !LEFT_TO_JEST.test(`/${file}`)).sort();
}
