import { spawn } from 'node:child_process';
import path from 'node:path';

/** What a tool said and whether it was content. */
export interface ToolResult {
  ok: boolean;
  output: string;
}

/** Runs a tool of node_modules on this Node, by its file, so that no shell wrapper picks another version. */
export function runTool(
  root: string,
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<ToolResult> {
  return runNode(root, [path.join(root, 'node_modules', file), ...args], environment);
}

/** Runs Node with these arguments in the checkout. */
export function runNode(
  root: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<ToolResult> {
  const pinned = path.join(root, 'node_modules', '.bin');
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${pinned}${path.delimiter}${process.env['PATH'] ?? ''}`,
      NX_DAEMON: 'false',
      NX_TUI: 'false',
      FORCE_COLOR: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: string): void => {
    output = (output + chunk).slice(-200_000);
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ ok: false, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ ok: code === 0, output });
    });
  });
}
