import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numRuntimeErrorTestSuites: number;
}

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
    const result = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed, output: output.slice(-30_000) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
