import { EmbeddedServerError, PortTakenError } from './embedded-server.errors.ts';

const SENTENCES: [sign: RegExp, sentence: (folder: string) => string][] = [
  [/No space left on device|ENOSPC/i, (folder) => `The disk is full: Postgres cannot write to ${folder}.`],
  [/Read-only file system|EROFS/i, (folder) => `Postgres cannot write to ${folder}: the disk is read-only.`],
  [/ENOTDIR|EEXIST/, (folder) => `Postgres cannot use ${folder}: a part of that path is a file.`],
  [/ENOTEMPTY/, (folder) => `Postgres cannot use ${folder}: other files are in that folder already.`],
  [
    /Permission denied|Operation not permitted|wrong ownership|invalid permissions|EACCES|EPERM/i,
    (folder) => `Postgres may not use ${folder}: check who owns that folder.`,
  ],
  [
    /incompatible with server/i,
    (folder) => `The data in ${folder} is of another Postgres version: run "npm run reset" to start afresh.`,
  ],
];

/** Turns what Postgres wrote before it gave up into the one sentence that a newcomer needs. */
export function explainOutput(output: string, folder: string): EmbeddedServerError {
  if (/Address already in use/i.test(output)) return new PortTakenError('The port of Postgres is taken.');
  const known = SENTENCES.find(([sign]) => sign.test(output));
  if (known) return new EmbeddedServerError(known[1](folder));
  const lastWords = output.trim().split('\n').slice(-3).join(' ');
  return new EmbeddedServerError(`Postgres could not start: ${lastWords}`);
}

/** Runs work on the folder of a server; a refusal of the file system becomes the same kind of sentence. */
export function withPlainErrors<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
    const known = SENTENCES.find(([sign]) => sign.test(code));
    throw known ? new EmbeddedServerError(known[1](folder), { cause: error }) : error;
  }
}
