/** `npm run check:timing`: whether the time of an answer tells a director how much happens behind the wall. */
import { runBuilt } from './run-built.ts';

await runBuilt('e2e/noninterference/timing/run.ts', process.argv.slice(2));
