import { accountCallNames } from './account-calls.ts';
import { disclosureCallNames } from './disclosure-calls.ts';
import { identityCallNames } from './identity-calls.ts';
import { fileCallNames } from './file-calls.ts';
import { passkeyCallNames } from './passkey-calls.ts';
import type { SealingCall, SealingCalls, SealingPhase, SealingReply } from './sealing-calls.types.ts';
import { SealingFailure } from './sealing-failure.ts';

/** The part of a worker that the client speaks to. */
export interface SealingWorker {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: SealingReply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** The calls of the worker as the page makes them, and how far the long ones have come. */
export type SealingClient = SealingCalls & {
  /** Tells when the phase of a long call changes; returns how to stop listening. */
  onPhase(listener: (phase: SealingPhase) => void): () => void;
};

const callNames = Object.keys({
  enrol: true,
  stretchPassword: true,
  unlock: true,
  keepForReload: true,
  resume: true,
  lock: true,
  openPins: true,
  lookAtPeer: true,
  markVerified: true,
  acceptReset: true,
  safetyNumber: true,
  newSpaceId: true,
  openSpace: true,
  closeSpace: true,
  createGrant: true,
  seal: true,
  openHistory: true,
  sealNote: true,
  openNote: true,
  ...accountCallNames,
  ...identityCallNames,
  ...disclosureCallNames,
  ...fileCallNames,
  ...passkeyCallNames,
} satisfies Record<SealingCall, true>) as readonly SealingCall[];

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (failure: SealingFailure) => void;
}

/** A typed client of the worker. The worker is started by the first call. */
export function createSealingClient(start: () => SealingWorker): SealingClient {
  const waiting = new Map<number, Waiting>();
  const phaseListeners = new Set<(phase: SealingPhase) => void>();
  let worker: SealingWorker | undefined;
  let count = 0;

  const hear = ({ data }: { readonly data: SealingReply }): void => {
    if ('phase' in data) {
      for (const listener of phaseListeners) listener(data.phase);
      return;
    }
    const call = waiting.get(data.number);
    waiting.delete(data.number);
    if ('refusal' in data) call?.reject(new SealingFailure(data.refusal.code, data.refusal.field));
    else call?.resolve(data.output);
  };
  const stop = (): void => {
    worker?.terminate();
    for (const { reject } of waiting.values()) reject(new SealingFailure('worker-stopped'));
    waiting.clear();
    worker = undefined;
  };
  const running = (): SealingWorker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', hear);
    worker.addEventListener('error', stop);
    return worker;
  };

  const ask = (call: SealingCall, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      running().postMessage({ number: count, call, input });
    });
  const calls = Object.fromEntries(
    callNames.map((call) => [call, (input: unknown) => ask(call, input)]),
  ) as unknown as SealingCalls;
  return {
    ...calls,
    onPhase: (listener) => {
      phaseListeners.add(listener);
      return () => phaseListeners.delete(listener);
    },
  };
}
