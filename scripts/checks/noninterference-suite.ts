import { runNode } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface Report {
  pairs: number;
  differences: number;
  mutants: number;
  mutantsKilled: number;
}

const SHARDS = 2;

/** Two hundred pairs of worlds, and every seeded leak, shared by two processes; each pair and each leak counts as one. */
export async function runNoninterference(root: string): Promise<SuiteResult> {
  const results = await Promise.all(Array.from({ length: SHARDS }, (_, index) => runShard(root, index)));
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    output: results.map(({ output }) => output).join('\n'),
  };
}

async function runShard(root: string, index: number): Promise<SuiteResult> {
  const { ok, output } = await runNode(root, [
    '--disable-warning=ExperimentalWarning',
    'e2e/noninterference/run.ts',
    ...['--pairs', '200', '--mutants', '--shards', String(SHARDS), '--shard', String(index)],
  ]);
  const line = output
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'));
  if (!line) return { passed: 0, failed: 1, output };
  const { pairs, differences, mutants, mutantsKilled } = JSON.parse(line) as Report;
  const failed = differences + (mutants - mutantsKilled);
  return { passed: pairs - differences + mutantsKilled, failed: failed + (ok || failed > 0 ? 0 : 1), output };
}
