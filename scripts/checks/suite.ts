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
