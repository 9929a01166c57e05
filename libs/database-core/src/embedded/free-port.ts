import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems hand out by themselves (from 32768 on Linux, from 49152 elsewhere: RFC 6335), because one
 * of those may be given to somebody's connection between the moment it is found free and the moment it is used.
 */
const FIRST_PORT = 15_000;
const AFTER_LAST_PORT = 32_000;
const MOST_TRIES = 50;

/** A TCP port that is free on the loopback interface now; the preferred one when it is. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isFree(preferred))) return preferred;
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const port = randomInt(FIRST_PORT, AFTER_LAST_PORT);
    if (await isFree(port)) return port;
  }
  throw new Error('The loopback interface has no free port.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.unref();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
