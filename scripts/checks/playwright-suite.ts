import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';
import { runTool } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

/** Runs the journeys in a real browser against a house of their own; a flaky test counts as failed. */
export async function runPlaywright(root: string): Promise<SuiteResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-journeys-'));
  const file = path.join(folder, 'report.json');
  try {
    const { output } = await runTool(
      root,
      '@playwright/test/cli.js',
      ['test', '--config', 'e2e/playwright.config.ts', '--reporter=json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        NODE_OPTIONS: '--conditions=@aparte/source --disable-warning=ExperimentalWarning',
      },
    );
    if (!existsSync(file)) return { passed: 0, failed: 1, output };
    return summaryOf(JSON.parse(readFileSync(file, 'utf8')) as JSONReport);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summaryOf({ stats, errors, suites }: JSONReport): SuiteResult {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    output: [
      ...errors.map(({ message }) => message ?? 'an error without a message'),
      ...suites.flatMap(specsOf).flatMap(failuresOf),
    ].join('\n'),
  };
}

function specsOf({ specs, suites = [] }: JSONReportSuite): JSONReportSpec[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function failuresOf({ title, file, line, tests }: JSONReportSpec): string[] {
  return tests.flatMap(({ projectName, results }) =>
    results.flatMap(({ errors }) =>
      errors.map(({ message }) => `${file}:${String(line)} ${title} (${projectName})\n${message}`),
    ),
  );
}
