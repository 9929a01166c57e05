/**
 * Walks the journeys and takes a picture of every page at three widths, in both languages:
 * `node e2e/screenshots.ts [folder]`; without a folder, into .data/screenshots.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, '.data', 'screenshots'));

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    ...['--config', 'e2e/playwright.config.ts', '--project', 'journeys', '--reporter', 'line'],
  ],
  {
    cwd: root,
    env: {
      ...process.env,
      APARTE_PICTURES: folder,
      NODE_OPTIONS: '--conditions=@aparte/source --disable-warning=ExperimentalWarning',
    },
    stdio: 'inherit',
  },
);
console.log(`The pictures are in ${folder}.`);
process.exit(status ?? 1);
