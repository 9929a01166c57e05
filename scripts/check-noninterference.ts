/** `npm run check:noninterference -- --pairs 5000`: the wall with as many pairs as wished. */
import { runBuilt } from './run-built.ts';

await runBuilt('e2e/noninterference/run.ts', process.argv.slice(2));
