import { runJest } from './jest-suite.ts';
import { cruiseFolders, plantViolations } from './planted.ts';
import { runNoninterference } from './noninterference-suite.ts';
import { runPlaywright } from './playwright-suite.ts';
import type { Suite, SuiteResult } from './suite.ts';
import { runNode, runTool, type ToolResult } from './run-tool.ts';

/** What reckons with days and hours runs a second time, on a machine that lives elsewhere. */
const ABOUT_TIME = [
  'libs/scheduling',
  'libs/matching',
  'libs/confidentiality',
  'libs/ui',
  'apps/web',
  'apps/api/src/(sessions|availability|coach-desk|proposals)',
  'apps/sponsor/src/(roster|invoices|seats|vouchers)',
];

/** All suites, the cheap ones first. */
export const SUITES: readonly Suite[] = [
  {
    name: 'format',
    run: async (root) =>
      one(await runTool(root, 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'])),
  },
  {
    name: 'build',
    run: async (root) =>
      one(
        await runTool(root, 'nx/dist/bin/nx.js', [
          'run-many',
          '-t',
          'build',
          '--parallel=2',
          '--outputStyle=static',
        ]),
      ),
  },
  { name: 'types', run: checkTypes },
  {
    name: 'lint',
    run: async (root) =>
      one(
        await runTool(root, 'nx/dist/bin/nx.js', [
          'run-many',
          '-t',
          'lint',
          '--parallel=2',
          '--outputStyle=static',
        ]),
      ),
  },
  { name: 'boundaries', run: checkBoundaries },
  {
    name: 'dead-code',
    run: async (root) => one(await runTool(root, 'knip/bin/knip.js', ['--no-progress', '--no-config-hints'])),
  },
  {
    name: 'generated',
    run: async (root) =>
      one(
        await runNode(root, [
          '--conditions=@aparte/source',
          '--disable-warning=ExperimentalWarning',
          'scripts/generate.ts',
          '--check',
        ]),
      ),
  },
  { name: 'unit', run: (root) => runJest(root, 'UTC', []) },
  { name: 'unit-elsewhere', run: (root) => runJest(root, 'America/Los_Angeles', ABOUT_TIME) },
  { name: 'noninterference', run: (root) => runNoninterference(root) },
  { name: 'journeys', run: (root) => runPlaywright(root) },
];

function one(result: ToolResult): SuiteResult {
  return { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, output: result.output };
}

function sum(results: readonly SuiteResult[]): SuiteResult {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    output: results
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n'),
  };
}

/** Servers and tests as one program, the sites as two: each site has a router type of its own. */
async function checkTypes(root: string): Promise<SuiteResult> {
  const compiler = '@typescript/native/bin/tsc';
  const results = [
    await runTool(root, compiler, ['-p', 'tsconfig.check.json', '--noEmit']),
    await runTool(root, compiler, ['-b', 'apps/web', '--noEmit']),
    await runTool(root, compiler, ['-p', 'libs/ui', '--noEmit']),
  ];
  return sum(results.map(one));
}

async function checkBoundaries(root: string): Promise<SuiteResult> {
  const real = one(await cruiseFolders(root, root, ['apps', 'libs', 'migrations', 'scripts', 'e2e']));
  const planted = (await plantViolations(root)).map(({ name, noticed, output }) => ({
    passed: noticed ? 1 : 0,
    failed: noticed ? 0 : 1,
    output: `Nobody noticed the planted violation "${name}".\n${output}`,
  }));
  return sum([real, ...planted]);
}
