import type { KnownPeer } from '../../member/spaces/peer-keys.ts';
import type { LinkState } from './chat-link.ts';
import type { Entry } from './entries.ts';

/** A conversation as it stands at one moment. */
export interface ConversationView {
  /** `waiting`: the keys are there and the server is not; one may write already. */
  readonly phase: 'opening' | 'waiting' | 'ready' | 'failed';
  readonly error: unknown;
  readonly link: LinkState;
  readonly peer: KnownPeer | null;
  readonly entries: readonly Entry[];
  /** How many places were read so far, while the conversation opens. */
  readonly read: number;
  /** Whether this browser keeps what has not left yet. */
  readonly isKeeping: boolean;
  /** How far the clock of this device is behind the server's, in milliseconds. */
  readonly clockOffMs: number;
  /** The newest message that arrived while the page was open, to be read out. */
  readonly heard: { readonly id: string; readonly text: string } | null;
}
