import { createServer } from 'node:net';

/** A TCP port that is free on the loopback interface now; the preferred one when it is. */
export async function freePort(preferred = 0): Promise<number> {
  try {
    return await reserve(preferred);
  } catch (error) {
    if (preferred === 0) throw error;
    return reserve(0);
  }
}

function reserve(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.unref();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The loopback interface gave no port.'));
      });
    });
  });
}
