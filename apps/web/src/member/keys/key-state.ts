import { useSyncExternalStore } from 'react';

/**
 * Why the keys are not at hand, where it needs saying: left alone for too long, forgotten by the browser, or the session
 * ended without a hand of anybody at this tab.
 */
export type LockReason = 'idle' | 'evicted' | 'ended';

/** Whether the keys of an account are at hand in this tab. */
export interface KeyState {
  readonly status: 'unknown' | 'locked' | 'unlocked';
  /** Whose keys, when they are at hand. */
  readonly userId: string | null;
  /** Whether they come back by themselves after a reload; a browser may refuse to keep what that needs. */
  readonly isKept?: boolean;
  readonly reason?: LockReason;
}

let state: KeyState = { status: 'unknown', userId: null };
const listeners = new Set<() => void>();

/** Whether the keys are at hand at this moment. */
export function readKeyState(): KeyState {
  return state;
}

/** Tells everyone who shows something that depends on the keys. */
export function setKeyState(next: KeyState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Calls back when the keys come or go; returns how to stop. */
export function onKeyState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the keys are at hand, for a component. */
export function useKeyState(): KeyState {
  return useSyncExternalStore(onKeyState, readKeyState);
}
