import { runNode } from './run-tool.ts';
import { sumOf, type SuiteResult } from './suite.ts';

/** How many processes share a run: the machines that run `npm test` have two cores. */
export const SHARES = 2;

/** A run that several processes share; each prints one line of JSON at the end. */
export interface SharedRun<Report> {
  script: string;
  /** What the process with this number, from 0, is asked to do. */
  args: (share: number) => readonly string[];
  /** What a report counts for. */
  count: (report: Report) => Pick<SuiteResult, 'passed' | 'failed'>;
}

/** Runs the shares side by side and adds them up; a share that fails without saying where counts as one failure. */
export async function runShared<Report>(root: string, run: SharedRun<Report>): Promise<SuiteResult> {
  return sumOf(await Promise.all(Array.from({ length: SHARES }, (_, share) => runShare(root, run, share))));
}

async function runShare<Report>(root: string, run: SharedRun<Report>, share: number): Promise<SuiteResult> {
  const args = ['--disable-warning=ExperimentalWarning', run.script, ...run.args(share)];
  const { ok, output } = await runNode(root, args);
  const line = output
    .trim()
    .split('\n')
    .findLast((text) => text.startsWith('{'));
  if (!line) return { passed: 0, failed: 1, output };
  const { passed, failed } = run.count(JSON.parse(line) as Report);
  return { passed, failed: failed + (ok || failed > 0 ? 0 : 1), output };
}
