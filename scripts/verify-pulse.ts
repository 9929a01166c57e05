/** `npm run -s verify:pulse`: attacks PULSE-1, measures what it tells, and looks whether mistakes in it are noticed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../libs/confidentiality/proofs/verify-pulse.cli.ts');
const result = spawnSync(
  process.execPath,
  ['--conditions=@aparte/source', '--disable-warning=ExperimentalWarning', cli, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(result.status ?? 1);
