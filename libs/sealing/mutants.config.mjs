/** Mutation tests of the sealing library: `npm run mutate:sealing`, from the root of the repository. */
const config = {
  testRunner: 'warm',
  plugins: ['./scripts/mutation/warm-runner.ts'],
  testRunnerNodeArgs: ['--conditions=@aparte/source', '--disable-warning=ExperimentalWarning'],
  coverageAnalysis: 'perTest',
  // Worlds are built while a spec loads: such code is judged by the tests that run it again.
  ignoreStatic: true,
  mutate: [
    'libs/sealing/src/*.ts',
    '!libs/sealing/src/*.{spec,fake,cli}.ts',
    '!libs/sealing/src/index.ts',
    // The checker of vector files judges the library; it is no part of what is shipped.
    '!libs/sealing/src/{verify-sealing,vector-section}.ts',
    // Loads the cryptography once for a process, which is what the runner lives on.
    '!libs/sealing/src/sodium.ts',
  ],
  ignorePatterns: [
    '**',
    '!libs/sealing/**',
    '!package.json',
    '!tsconfig.base.json',
    'libs/sealing/dist',
    'libs/sealing/node_modules',
  ],
  // Texts for developers carry no promise.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'node_modules/.cache/mutation/sealing.json' },
  tempDirName: '.nx/stryker',
  thresholds: { high: 98, low: 95, break: 95 },
};
export default config;
