import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { announceHouse } from './house.ts';
import type { HouseWord } from './house.process.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What has to be built before the journeys can walk through it. */
const BUILT = [
  ...['api', 'chat', 'sponsor', 'sandbox'].map((app) => `apps/${app}/dist/main.js`),
  ...['member', 'sponsor'].map((site) => `apps/web/dist/${site}/index.html`),
];

/** Starts one house for the whole run; what it returns stops it. */
async function startHouse(): Promise<() => Promise<void>> {
  const missing = BUILT.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) {
    throw new Error(
      `The journeys need the built programs, and ${missing.join(', ')} is missing: run "npm test".`,
    );
  }

  const folder = mkdtempSync(path.join(tmpdir(), `aparte-house-${process.pid}-`));
  // Started by root, Postgres runs under an account of its own, which has to get in.
  chmodSync(folder, 0o755);
  const house = fork(path.join(import.meta.dirname, 'house.process.ts'), [root, folder], {
    execArgv: ['--conditions=@aparte/source', '--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await ready(house);
  announceHouse(folder);
  return async () => {
    const gone = once(house, 'exit');
    house.disconnect();
    await gone;
  };
}

export { startHouse as default };

function ready(house: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    house.once('message', (word: HouseWord) => {
      if (word.state === 'ready') resolve();
      else reject(new Error(`The house for the journeys did not start: ${word.reason}`));
    });
    house.once('exit', () => {
      reject(new Error('The house for the journeys ended before it was ready.'));
    });
  });
}
