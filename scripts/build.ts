import { spawn } from 'node:child_process';
import path from 'node:path';

/** The build failed; the message is the end of its output. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/**
 * Builds every package that changed (Nx cache), at most two at a time, and tells each when it is done.
 * Without the sites, what the servers describe can be generated before the sites compile against it.
 */
export function build(
  root: string,
  onDone: (name: string) => void,
  without: 'nothing' | 'sites' = 'nothing',
): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules/nx/dist/bin/nx.js'),
      'run-many',
      '-t',
      'build',
      '--parallel=2',
      '--outputStyle=stream',
      ...(without === 'sites' ? ['--exclude=@aparte/web'] : []),
    ],
    {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const collect = (chunk: string): void => {
    output = (output + chunk).slice(-20_000);
    for (const match of chunk.matchAll(/nx run (@aparte\/[a-z-]+):build/g)) onDone(match[1] ?? '');
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new BuildFailed(`The build failed:\n${output.trim().split('\n').slice(-30).join('\n')}`));
    });
  });
}
