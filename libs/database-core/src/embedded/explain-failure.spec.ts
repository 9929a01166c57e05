import { expect, it } from '@jest/globals';
import { EmbeddedServerError, PortTakenError } from './embedded-server.errors.ts';
import { explainOutput, withPlainErrors } from './explain-failure.ts';

it.each([
  [
    'initdb: error: could not create directory "/data/base": No space left on device',
    'The disk is full: Postgres cannot write to /data.',
  ],
  [
    'PANIC:  could not write to file "pg_wal/xlogtemp.12": No space left on device',
    'The disk is full: Postgres cannot write to /data.',
  ],
  [
    'initdb: error: could not create directory "/data": Read-only file system',
    'Postgres cannot write to /data: the disk is read-only.',
  ],
  [
    'initdb: error: could not access directory "/data": Permission denied',
    'Postgres may not use /data: check who owns that folder.',
  ],
  [
    'FATAL:  data directory "/data" has wrong ownership',
    'Postgres may not use /data: check who owns that folder.',
  ],
  ['one\ntwo\nthree\nfour\n', 'Postgres could not start: two three four'],
])('turns %j into one sentence', (output, sentence) => {
  expect(explainOutput(output, '/data')).toEqual(new EmbeddedServerError(sentence));
});

it('recognises a port that somebody took in between', () => {
  const output = 'LOG:  could not bind IPv4 address "127.0.0.1": Address already in use';
  expect(explainOutput(output, '/data')).toBeInstanceOf(PortTakenError);
});

it('turns a refusal of the file system into one sentence and keeps its cause', () => {
  const refusal = Object.assign(new Error('ENOSPC: no space left on device, mkdir'), { code: 'ENOSPC' });
  const work = () => {
    throw refusal;
  };
  expect(() => withPlainErrors('/data', work)).toThrow('The disk is full: Postgres cannot write to /data.');
  expect(() => withPlainErrors('/data', work)).toThrow(expect.objectContaining({ cause: refusal }));
});

it('lets any other error and any result through', () => {
  const bug = new TypeError('x is not a function');
  const work = () => {
    throw bug;
  };
  expect(() => withPlainErrors('/data', work)).toThrow(bug);
  expect(withPlainErrors('/data', () => 7)).toBe(7);
});
