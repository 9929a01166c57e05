import { expect, it } from '@jest/globals';
import { CallQueue } from './call-queue.ts';

/** Work that ends when the test says so. */
function held(done: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const work = async (): Promise<void> => {
    await promise;
    done.push(name);
  };
  return {
    work,
    release: () => {
      resolve(undefined);
    },
  };
}

it('does one thing after another, in the order given', async () => {
  const queue = new CallQueue();
  const done: string[] = [];
  const slow = held(done, 'slow');
  const quick = held(done, 'quick');
  queue.push(slow.work);
  queue.push(quick.work);
  quick.release();
  await Promise.resolve();
  expect(done).toEqual([]);
  slow.release();
  await queue.settled();
  expect(done).toEqual(['slow', 'quick']);
});

it('refuses the fifty-first that waits, and has room again once some are done', async () => {
  const queue = new CallQueue();
  const done: string[] = [];
  const first = held(done, 'first');
  expect(queue.push(first.work)).toBe(true);
  for (let more = 0; more < 49; more++) expect(queue.push(() => Promise.resolve())).toBe(true);
  expect(queue.push(() => Promise.resolve())).toBe(false);
  first.release();
  await queue.settled();
  expect(queue.push(() => Promise.resolve())).toBe(true);
});

it('is settled when there was nothing to do', async () => {
  await expect(new CallQueue().settled()).resolves.toBeUndefined();
});
