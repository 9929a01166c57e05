/**
 * `npm run check:long`: what takes too long for `npm test`: each parser of sealed things with 100,000 inputs, the two
 * implementations of CCE1 against each other 80,000 times, and every mutant of the sealing library.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runStryker } from './checks/mutation.ts';

const root = path.resolve(import.meta.dirname, '..');
const TIMES_MORE_INPUTS = 400;

const { status } = spawnSync(
  process.execPath,
  [
    ...['--conditions=@aparte/source', '--disable-warning=ExperimentalWarning', '--experimental-vm-modules'],
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...['--config', 'libs/sealing/jest.proofs.config.mjs', '--rootDir', root],
    ...['--globals', JSON.stringify({ proofFactor: TIMES_MORE_INPUTS })],
    ...['--testTimeout', '3600000', 'libs/sealing/src/parsers', 'libs/sealing/proofs'],
  ],
  { cwd: root, stdio: 'inherit' },
);
const haveMutantsDied = runStryker([]);
process.exit(status === 0 && haveMutantsDied ? 0 : 1);
