import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './run-tool.ts';
import type { SuiteResult } from './suite.ts';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
}

/** Runs the journeys in a real browser against a house of their own; a flaky test counts as failed. */
export async function runPlaywright(root: string): Promise<SuiteResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-journeys-'));
  const file = path.join(folder, 'report.json');
  try {
    const { output } = await runTool(
      root,
      '@playwright/test/cli.js',
      ['test', '--config', 'e2e/playwright.config.ts', '--reporter=json,line'],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        NODE_OPTIONS: '--conditions=@aparte/source --disable-warning=ExperimentalWarning',
      },
    );
    const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
    return {
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
      output: output.slice(-30_000),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
