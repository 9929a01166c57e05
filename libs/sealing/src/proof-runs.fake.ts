/**
 * How many inputs a property is tried with: as many as given in `npm test`, and so many times more in
 * `npm run check:long`, which hands the factor to Jest as a global.
 */
export function runs(usual: number): { numRuns: number } {
  const { proofFactor = 1 } = globalThis as { proofFactor?: number };
  return { numRuns: Math.ceil(usual * proofFactor) };
}
