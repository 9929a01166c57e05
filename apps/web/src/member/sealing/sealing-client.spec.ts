import { expect, it } from '@jest/globals';
import type { SealingReply, SealingRequest } from './sealing-calls.types.ts';
import { createSealingClient, type SealingWorker } from './sealing-client.ts';

/** A worker that answers only when the test says so. */
class FakeWorker implements SealingWorker {
  readonly asked: SealingRequest[] = [];
  isRunning = true;
  private hear: (event: { readonly data: SealingReply }) => void = () => undefined;
  private fail: () => void = () => undefined;

  postMessage(message: unknown): void {
    this.asked.push(message as SealingRequest);
  }

  addEventListener(
    type: 'message' | 'error',
    listener: (event: { readonly data: SealingReply }) => void,
  ): void {
    if (type === 'message') this.hear = listener;
    else this.fail = listener as () => void;
  }

  terminate(): void {
    this.isRunning = false;
  }

  reply(data: SealingReply): void {
    this.hear({ data });
  }

  crash(): void {
    this.fail();
  }
}

function arrange() {
  const workers: FakeWorker[] = [];
  const client = createSealingClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

it('starts no worker before it is needed', () => {
  expect(arrange().workers).toEqual([]);
});

it('gives each answer to the call that asked for it', async () => {
  const { client, workers } = arrange();
  const first = client.newSpaceId();
  const second = client.safetyNumber({ peerId: 'p' });
  expect(workers[0]?.asked).toEqual([
    { number: 1, call: 'newSpaceId', input: undefined },
    { number: 2, call: 'safetyNumber', input: { peerId: 'p' } },
  ]);
  workers[0]?.reply({ number: 2, output: '12345' });
  workers[0]?.reply({ number: 1, output: 'space' });
  expect([await first, await second]).toEqual(['space', '12345']);
});

it('turns a refusal into a failure that names its code', async () => {
  const { client, workers } = arrange();
  const call = client.newSpaceId();
  workers[0]?.reply({ number: 1, refusal: { code: 'commit', field: null } });
  await expect(call).rejects.toMatchObject({ name: 'SealingFailure', code: 'commit' });
});

it('tells the phases of a long call to whoever listens', () => {
  const { client, workers } = arrange();
  const phases: string[] = [];
  const stop = client.onPhase((phase) => phases.push(phase));
  void client.newSpaceId();
  workers[0]?.reply({ number: 1, phase: 'stretching' });
  stop();
  workers[0]?.reply({ number: 1, phase: 'locking' });
  expect(phases).toEqual(['stretching']);
});

it('fails what was asked when the worker stops, and starts another for the next call', async () => {
  const { client, workers } = arrange();
  const lost = client.newSpaceId();
  workers[0]?.crash();
  await expect(lost).rejects.toMatchObject({ code: 'worker-stopped' });
  expect(workers[0]?.isRunning).toBe(false);

  const next = client.newSpaceId();
  workers[1]?.reply({ number: 2, output: 'space' });
  expect(await next).toBe('space');
});
