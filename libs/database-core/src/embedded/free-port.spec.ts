import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { freePort } from './free-port.ts';

// Whatever a system gives to outgoing connections by itself starts here or above.
const LOWEST_PORT_OF_THE_SYSTEM = 32_768;

async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

// A port of the system's own range was once taken by a connection of another test before the house had opened it.
it('gives ports that the system gives to nobody by itself', async () => {
  const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));
  for (const port of ports) expect(port).toBeLessThan(LOWEST_PORT_OF_THE_SYSTEM);
});

it('gives the preferred port while it is free, and another one once it is taken', async () => {
  const preferred = await freePort();
  expect(await freePort(preferred)).toBe(preferred);
  const other = await occupy(preferred);
  expect(await freePort(preferred)).not.toBe(preferred);
  other.close();
});
