import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What Node runs to change the sealing library and see which of its tests notice. */
export function strykerCommand(args: readonly string[]): string[] {
  const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return [stryker, 'run', 'libs/sealing/mutants.config.mjs', ...args];
}

/** Runs the mutation tests of the sealing library; whether enough mutants were killed. */
export function runStryker(args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, strykerCommand(args), { cwd: root, stdio: 'inherit' });
  return status === 0;
}
