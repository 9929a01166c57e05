import { messagesFr } from './messages.fr.ts';
import type { Entry, FaultEntry } from './entries.ts';

/** The sentences there are about faults. */
export type FaultCause = keyof typeof messagesFr.faults.causes;

/** What several codes have in common for the person who reads. */
const shared: Partial<Record<FaultEntry['code'], FaultCause>> = {
  // The bytes are no longer those that were sent.
  aead: 'damaged',
  length: 'damaged',
  encoding: 'damaged',
  field: 'damaged',
  padding: 'damaged',
  'too-large': 'damaged',
  member: 'foreign',
  space: 'foreign',
};

/** Which sentence tells what is behind a code. */
export function causeOf(code: FaultEntry['code']): FaultCause {
  const own = shared[code] ?? code;
  return own in messagesFr.faults.causes ? (own as FaultCause) : 'other';
}

/** What a fault is about: something missing, a change, or an envelope that could not be opened. */
export function themeOf(code: FaultEntry['code']): 'incomplete' | 'changes' | 'title' {
  if (code === 'gap' || code === 'ack-ahead' || code === 'gone') return 'incomplete';
  return code.startsWith('change-') ? 'changes' : 'title';
}

/** How things stand, for somebody who helps: codes and counts, never content, names or ids. */
export interface Diagnostics {
  readonly protocol: 'CCE1';
  readonly link: string;
  readonly placesRead: number;
  readonly clockOffMinutes: number;
  readonly isKeeping: boolean;
  readonly faults: Readonly<Record<string, number>>;
}

/** The diagnostics of a conversation as it stands. */
export function diagnosticsOf(view: {
  readonly link: string;
  readonly read: number;
  readonly clockOffMs: number;
  readonly isKeeping: boolean;
  readonly entries: readonly Entry[];
}): Diagnostics {
  const faults: Record<string, number> = {};
  for (const entry of view.entries) {
    if (entry.kind === 'fault') faults[entry.code] = (faults[entry.code] ?? 0) + 1;
  }
  return {
    protocol: 'CCE1',
    link: view.link,
    placesRead: view.read,
    clockOffMinutes: Math.round(view.clockOffMs / 60_000),
    isKeeping: view.isKeeping,
    faults,
  };
}
