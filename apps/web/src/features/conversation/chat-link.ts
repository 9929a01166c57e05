import type { PlacedEnvelope, StoredEnvelope } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';

/** Whether the conversation server can be reached. */
export type LinkState = 'connecting' | 'online' | 'offline';

/** What a conversation hears from the server. */
export interface LinkListener {
  /** An envelope arrived. */
  readonly onEnvelope: (placed: PlacedEnvelope<unknown>) => void;
  /** The server's newest place in this conversation. */
  readonly onHead: (last: number) => void;
  readonly onState: (state: LinkState) => void;
}

/** What the server gives of a conversation at a time, and its newest place as it says. */
export interface HistoryPage {
  readonly last: number;
  readonly placed: readonly PlacedEnvelope<unknown>[];
}

/** The line to the conversation server, shared by all conversations of this tab. */
export interface ChatLink {
  readonly state: LinkState;
  /** How far the clock of this device is behind the server's, in milliseconds; 0 until the server said its time. */
  readonly clockOffMs: number;
  /** Listens to one conversation; returns how to stop. */
  listen(spaceId: string, listener: LinkListener): () => void;
  /** Hands over sealed messages; resolves once they are stored for good. */
  send(spaceId: string, envelopes: readonly Envelope[]): Promise<readonly StoredEnvelope[]>;
  /** Everything after a place, page by page. */
  pages(spaceId: string, since: number): AsyncIterable<HistoryPage>;
  close(): void;
}
