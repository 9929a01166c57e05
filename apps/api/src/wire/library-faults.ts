import type { FieldProblem } from '@aparte/platform';

/** A fault as the pure libraries name it: a pointer into the part they read, a code in words and underscores. */
interface LibraryFault {
  readonly pointer: string;
  readonly code: string;
}

/** Faults of one part of a body as the answer names them: pointers from the root of the body, codes with dashes. */
export function faultsUnder(parent: string, faults: readonly LibraryFault[]): FieldProblem[] {
  return faults.map(({ pointer, code }) => ({
    pointer: `${parent}${pointer}`,
    code: code.replaceAll('_', '-'),
  }));
}
