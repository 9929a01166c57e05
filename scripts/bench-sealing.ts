/** `npm run bench:sealing`: measures sealing beside libsodium and prints JSON. */
import { runBuilt } from './run-built.ts';

await runBuilt('e2e/bench/sealing.ts', process.argv.slice(2), 'nothing');
