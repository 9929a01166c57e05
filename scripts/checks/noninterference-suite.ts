import { runNode } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface Report {
  pairs: number;
  differences: number;
  mutants: number;
  mutantsKilled: number;
}

/** Two hundred pairs of worlds, and every seeded leak; each pair and each leak counts as one. */
export async function runNoninterference(root: string): Promise<SuiteResult> {
  const { ok, output } = await runNode(root, [
    '--disable-warning=ExperimentalWarning',
    'e2e/noninterference/run.ts',
    '--pairs',
    '200',
    '--mutants',
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
