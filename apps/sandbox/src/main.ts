import { ConfigurationError } from '@aparte/platform';

import { createSandbox, type Sandbox } from './create-sandbox.ts';
import { readSandboxConfig } from './sandbox.config.ts';

/** What the operating system refused, in a sentence that says what to do. */
const sentences: Readonly<Partial<Record<string, string>>> = {
  EADDRINUSE: 'a port is taken; set SANDBOX_HTTP_PORT or SANDBOX_SMTP_PORT to another one',
  EACCES: 'this user may not use a port or SANDBOX_DATA_DIRECTORY',
  ENOTDIR: 'SANDBOX_DATA_DIRECTORY lies within a file',
  EROFS: 'SANDBOX_DATA_DIRECTORY cannot be written to',
  ENOSPC: 'the disk is full',
};

try {
  const sandbox = await createSandbox(readSandboxConfig());
  process.stdout.write(
    `Sandbox: Stripe and pages on ${sandbox.httpUrl}, mails on port ${sandbox.smtpPort}.\n`,
  );
  // Asked a second time, the process ends at once; a parent that dies is as good as a signal.
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
    process.once(signal, () => void stop(sandbox));
  process.send?.('ready');
} catch (error) {
  for (const fault of faultsOf(error)) process.stderr.write(`Sandbox: ${fault}\n`);
  process.exitCode = 1;
}

async function stop(sandbox: Sandbox): Promise<void> {
  await sandbox.close();
  process.exit(0);
}

function faultsOf(error: unknown): readonly string[] {
  if (error instanceof ConfigurationError) return error.message.split('\n');
  if (!(error instanceof Error)) return [String(error)];

  const sentence = sentences[(error as NodeJS.ErrnoException).code ?? ''];
  return [sentence === undefined ? error.message : `cannot start: ${sentence} (${error.message}).`];
}
