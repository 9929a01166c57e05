/**
 * `npm run mutate:sealing`: changes the sealing library in every small way that a mistake could, and fails when fewer
 * than 95 % of the changes are noticed by its tests. Arguments go to Stryker, e.g. `-- --mutate libs/sealing/src/seal.ts`.
 */
import { runStryker } from './checks/mutation.ts';

process.exit(runStryker(process.argv.slice(2)) ? 0 : 1);
