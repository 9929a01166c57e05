import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numRuntimeErrorTestSuites: number;
  /** One for each file; the message is what Jest would print of its failures. */
  testResults: { status: string; message: string }[];
}

const LONGEST_OUTPUT = 30_000;

/** Runs the Jest tests in one time zone, all of them or those under some folders. */
export async function runJest(
  root: string,
  timeZone: string,
  folders: readonly string[],
): Promise<SuiteResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-jest-'));
  const report = path.join(folder, 'report.json');
  try {
    const { output } = await runNode(
      root,
      [
        '--conditions=@aparte/source',
        '--disable-warning=ExperimentalWarning',
        '--experimental-vm-modules',
        'node_modules/jest/bin/jest.js',
        '--json',
        `--outputFile=${report}`,
        '--silent',
        ...folders,
      ],
      { TZ: timeZone },
    );
    if (!existsSync(report)) return { passed: 0, failed: 1, output };
    return summaryOf(JSON.parse(readFileSync(report, 'utf8')) as JestReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summaryOf(report: JestReport): SuiteResult {
  const failures = report.testResults.filter(({ status }) => status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    output: failures
      .map(({ message }) => message)
      .join('\n')
      .slice(0, LONGEST_OUTPUT),
  };
}
