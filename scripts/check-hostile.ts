/** `npm run check:hostile -- --json`: a hostile server between the real client and the real servers. */
import { runBuilt } from './run-built.ts';

await runBuilt('e2e/hostile-server/run.ts', process.argv.slice(2), 'nothing');
