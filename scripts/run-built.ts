import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Builds what is stale, the sites only where asked, and runs a script on the built code; ends with its exit code. */
export async function runBuilt(
  script: string,
  args: readonly string[],
  without: 'nothing' | 'sites' = 'sites',
): Promise<never> {
  await build(root, () => undefined, without);
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', path.join(root, script), ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  process.exit(code ?? 1);
}
