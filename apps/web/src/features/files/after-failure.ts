import { toProblem } from '../../http/problem-error.ts';

/** Whether sending goes on by itself once the line is back or some time has passed. */
export function goesOnByItself(error: unknown): boolean {
  return ['offline', 'too-many-requests', 'internal-error'].includes(toProblem(error).code);
}

const codesOfAbsence: ReadonlySet<unknown> = new Set(['not-ready', 'worker-stopped', 'unexpected']);

/** Whether something could not be opened because the keys are not at hand, rather than for what it is. */
export function waitsForKeys(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codesOfAbsence.has(error.code);
}
