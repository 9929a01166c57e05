import { runShared } from './shared-run.ts';
import type { SuiteResult } from './suite.ts';

interface Report {
  attacks: number;
  withstood: number;
  seenInBrowser: number;
  mutantsKilled: number;
  failed: string[];
  faults: string[];
}

/**
 * Every attack of a hostile server, some of them seen in a browser, and every client without a defence, shared by two
 * processes; each counts as one.
 */
export function runHostileServer(root: string): Promise<SuiteResult> {
  return runShared<Report>(root, {
    script: 'e2e/hostile-server/run.ts',
    args: (half) => ['--json', `--half=${String(half)}`],
    count: ({ withstood, seenInBrowser, mutantsKilled, failed, faults }) => {
      const inBrowser = seenInBrowser - failed.filter((name) => name.startsWith('browser/')).length;
      return { passed: withstood + inBrowser + mutantsKilled, failed: failed.length + faults.length };
    },
  });
}
