/** `npm test`: everything that must hold; the last line sums it up as `N passed, N failed`. */
import path from 'node:path';
import { SUITES } from './checks/suites.ts';

const root = path.resolve(import.meta.dirname, '..');
const only = process.argv.slice(2);
const suites = only.length === 0 ? SUITES : SUITES.filter(({ name }) => only.includes(name));

if (suites.length === 0) {
  console.error(`Known suites: ${SUITES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const suite of suites) {
  const startedAt = Date.now();
  const result = await suite.run(root).catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  passed += result.passed;
  failed += result.failed;
  const seconds = Math.round((Date.now() - startedAt) / 1_000);
  console.log(
    `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${suite.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  if (result.failed > 0) console.log(result.output);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
