import { SealingError } from './sealing-error.ts';

/** The cryptographic library once it runs. */
export type Sodium = (typeof import('libsodium-wrappers-sumo'))['default'];

let ready: Sodium | undefined;

/** Loads the cryptography; call it once before anything else and again at will. */
export async function initSealing(): Promise<void> {
  if (ready) return;
  // Imported on demand so that a bundler can keep these 190 KB out of the first page.
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  ready = sodium;
}

/** The loaded cryptography; refuses when nobody called initSealing. */
export function loadedSodium(): Sodium {
  if (!ready) throw new SealingError('not-ready');
  return ready;
}
