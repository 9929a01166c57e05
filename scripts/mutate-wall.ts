/** `npm run mutate:wall`: the seeded leaks, and in which pair of worlds each was noticed. */
import { runBuilt } from './run-built.ts';

await runBuilt('e2e/noninterference/run.ts', ['--pairs', '20', '--mutants', ...process.argv.slice(2)]);
