import { createSealingClient } from './sealing-client.ts';
import workerUrl from './sealing.worker.ts?worker&url';
import { trustedWorkerAddress } from './worker-policy.ts';

/** The one worker that holds this person's keys. */
export const sealing = createSealingClient(
  () => new Worker(trustedWorkerAddress(workerUrl), { type: 'module', name: 'sealing' }),
);
