import { runShared, SHARES } from './shared-run.ts';
import type { SuiteResult } from './suite.ts';

interface Report {
  pairs: number;
  differences: number;
  mutants: number;
  mutantsKilled: number;
}

/** Two hundred pairs of worlds, and every seeded leak, shared by two processes; each pair and each leak counts as one. */
export function runNoninterference(root: string): Promise<SuiteResult> {
  return runShared<Report>(root, {
    script: 'e2e/noninterference/run.ts',
    args: (shard) => ['--pairs', '200', '--mutants', '--shards', String(SHARES), '--shard', String(shard)],
    count: ({ pairs, differences, mutants, mutantsKilled }) => ({
      passed: pairs - differences + mutantsKilled,
      failed: differences + (mutants - mutantsKilled),
    }),
  });
}
