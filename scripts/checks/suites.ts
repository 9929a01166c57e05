import { runJest } from './jest-suite.ts';
import { cruiseFolders, plantViolations } from './planted.ts';
import { runHostileServer } from './hostile-suite.ts';
import { runMutantSample } from './mutant-suite.ts';
import { runNoninterference } from './noninterference-suite.ts';
import { runPlaywright } from './playwright-suite.ts';
import { sumOf, type Suite, type SuiteResult } from './suite.ts';
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
  { name: 'sealing-mutants', run: (root) => runMutantSample(root) },
  { name: 'noninterference', run: (root) => runNoninterference(root) },
  { name: 'hostile-server', run: (root) => runHostileServer(root) },
  { name: 'journeys', run: (root) => runPlaywright(root) },
];

function one(result: ToolResult): SuiteResult {
  return { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, output: result.output };
}

/** Servers and tests as one program, the sites as two: each site has a router type of its own. */
async function checkTypes(root: string): Promise<SuiteResult> {
  const compiler = '@typescript/native/bin/tsc';
  const results = [
    await runTool(root, compiler, ['-p', 'tsconfig.check.json', '--noEmit']),
    await runTool(root, compiler, ['-b', 'apps/web', '--noEmit']),
    await runTool(root, compiler, ['-p', 'libs/ui', '--noEmit']),
  ];
  return sumOf(results.map(one));
}

async function checkBoundaries(root: string): Promise<SuiteResult> {
  const real = one(await cruiseFolders(root, root, ['apps', 'libs', 'migrations', 'scripts', 'e2e']));
  const planted = (await plantViolations(root)).map(({ name, noticed, output }) => ({
    passed: noticed ? 1 : 0,
    failed: noticed ? 0 : 1,
    output: `Nobody noticed the planted violation "${name}".\n${output}`,
  }));
  return sumOf([real, ...planted]);
}
