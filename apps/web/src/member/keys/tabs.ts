import { TabLine } from './tab-line.ts';

/** The line to the other tabs of this browser. */
export const tabs = new TabLine(
  'BroadcastChannel' in globalThis ? new BroadcastChannel('aparte.tabs') : null,
);
