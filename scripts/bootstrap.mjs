/**
 * The one door of `npm start`, `npm test` and the other commands, on whatever Node the machine has.
 * Installs what is missing, then runs the command's script on the Node that package.json pins.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const command = process.argv[2] ?? 'start';
const quiet = command.startsWith('verify-');

requireNode(20, 19);
installWhenNeeded();
run();

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  fail(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
}

function installWhenNeeded() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.aparte-lock');
  const pinned = path.join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  if (!quiet) console.log('Installing what is missing (npm ci); the first time this takes a minute or two.');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) fail(explainInstall(String(result.stderr ?? result.error ?? '')));
  try {
    writeFileSync(stamp, wanted);
  } catch (error) {
    fail(explainInstall(String(error)));
  }
}

function explainInstall(output) {
  if (/ENOSPC/.test(output)) return 'The disk is full: the packages could not be installed.';
  if (/EACCES|EPERM|EROFS/.test(output)) return `This folder may not be written to: ${root}.`;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output)) {
    return 'The npm registry cannot be reached: check the network and try again.';
  }
  return `npm ci failed:\n${output.trim().split('\n').slice(-15).join('\n')}`;
}

function run() {
  const child = spawn(
    path.join(root, 'node_modules', '.bin', 'node'),
    [
      '--conditions=@aparte/source',
      '--disable-warning=ExperimentalWarning',
      path.join(root, 'scripts', `${command}.ts`),
      ...process.argv.slice(3),
    ],
    { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  );
  // A terminal sends Ctrl-C to the whole group; a service manager only to us.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`The pinned Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
