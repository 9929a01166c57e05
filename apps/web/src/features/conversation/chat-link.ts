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

/** The line to the conversation server, shared by all conversations of this tab. */
export interface ChatLink {
  readonly state: LinkState;
  /** Listens to one conversation; returns how to stop. */
  listen(spaceId: string, listener: LinkListener): () => void;
  /** Hands over sealed messages; resolves once they are stored for good. */
  send(spaceId: string, envelopes: readonly Envelope[]): Promise<readonly StoredEnvelope[]>;
  /** Everything after a place. */
  sync(spaceId: string, since: number): Promise<readonly PlacedEnvelope<unknown>[]>;
  close(): void;
}
