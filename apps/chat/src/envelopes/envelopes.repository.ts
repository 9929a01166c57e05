import type { Envelope } from '@aparte/sealing';
import type { SenderHead } from './sender-chain.rules.ts';

/** A space as the writer of envelopes needs it. */
export interface WritableSpace {
  state: 'open' | 'closed';
  currentEpoch: number;
  lastSeq: number;
}

/** An envelope that is already stored under an id. */
export interface KnownEnvelope {
  id: string;
  seq: number;
  hash: string;
  receivedAt: Date;
}

/** An envelope about to be stored, with its number in the space. */
export interface NumberedEnvelope {
  envelope: Envelope;
  hash: string;
  seq: number;
  receivedAt: Date;
}

/** The log of envelopes; every method works inside the unit of work of the person who acts. */
export abstract class EnvelopesRepository {
  /** Locks a space for writing, when the person is one of its members. */
  abstract lockSpace(space: string): Promise<WritableSpace | null>;
  /** Those of these ids that are stored. */
  abstract findKnown(space: string, ids: readonly string[]): Promise<KnownEnvelope[]>;
  /** The end of a sender's chain. */
  abstract senderHead(space: string, senderId: string): Promise<SenderHead>;
  /** Stores envelopes and moves the space's counter to the last of them. */
  abstract append(space: string, envelopes: readonly NumberedEnvelope[]): Promise<void>;
  /** The members of a space. */
  abstract memberIds(space: string): Promise<string[]>;
}
