/** `npm run -s verify:sealing < file.json`: recomputes every value of a file of CCE1 vectors. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../libs/sealing/src/verify-sealing.cli.ts');
const result = spawnSync(
  process.execPath,
  ['--conditions=@aparte/source', '--disable-warning=ExperimentalWarning', cli],
  {
    stdio: 'inherit',
  },
);
process.exit(result.status ?? 1);
