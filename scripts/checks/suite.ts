/** What a suite found. */
export interface SuiteResult {
  passed: number;
  failed: number;
  /** Shown when something failed. */
  output: string;
}

/** A part of `npm test`; can be run alone by its name. */
export interface Suite {
  name: string;
  run: (root: string) => Promise<SuiteResult>;
}

/** Several results as one; only what failed is shown. */
export function sumOf(results: readonly SuiteResult[]): SuiteResult {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    output: results
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n'),
  };
}
