import { expect, it } from '@jest/globals';
import { createLogger } from '../logging/logger.ts';
import { Poller } from './poller.ts';

const HOUR_MS = 3_600_000;

function arrange(work: () => Promise<void>): { poller: Poller; log: string[] } {
  const log: string[] = [];
  const logger = createLogger('test', 'info', { write: (line: string) => log.push(line) });
  return { poller: new Poller('example', HOUR_MS, work, logger), log };
}

it('logs a failed round by its class, never by its message, and goes on', async () => {
  let rounds = 0;
  const { poller, log } = arrange(() => {
    rounds += 1;
    return Promise.reject(new TypeError('secret of a row'));
  });

  await poller.runNow();
  await poller.runNow();

  expect(rounds).toBe(2);
  expect(log.join('')).toContain('"failure":"TypeError"');
  expect(log.join('')).not.toContain('secret');
});

it('lets the round under way finish before it has stopped', async () => {
  let finish = (): void => undefined;
  let finished = false;
  const { poller } = arrange(async () => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    finished = true;
  });

  const round = poller.runNow();
  await Promise.resolve();
  const stopped = poller.stop();
  finish();
  await Promise.all([round, stopped]);

  expect(finished).toBe(true);
});
