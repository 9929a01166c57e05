import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { strykerCommand } from './mutation.ts';
import { runNode } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly location: { readonly start: { readonly line: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** Small, and everything that is sealed hangs from them: the box of an epoch key and the statement that hands it out. */
const SAMPLE = ['libs/sealing/src/epoch-box.ts', 'libs/sealing/src/grant.ts'];

/** Mutants of two central files of the sealing library; each that its tests notice counts as one. */
export async function runMutantSample(root: string): Promise<SuiteResult> {
  const report = path.join(root, 'node_modules/.cache/mutation/sealing.json');
  rmSync(report, { force: true });
  const { output } = await runNode(root, strykerCommand(['--mutate', SAMPLE.join(',')]));
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  return countMutants(JSON.parse(readFileSync(report, 'utf8')) as Report);
}

function countMutants({ files }: Report): SuiteResult {
  const mutants = Object.entries(files).flatMap(([file, of]) =>
    of.mutants.map((mutant) => ({ ...mutant, file })),
  );
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const alive = mutants.filter(({ status }) => !['Killed', 'Timeout', 'Ignored'].includes(status));
  const lines = alive.map(
    ({ file, location, mutatorName, status }) => `${file}:${location.start.line} ${mutatorName}: ${status}`,
  );
  const isEmpty = killed.length === 0;
  return { passed: killed.length, failed: alive.length + (isEmpty ? 1 : 0), output: lines.join('\n') };
}
