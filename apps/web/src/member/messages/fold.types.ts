import type { SealingErrorCode } from '@aparte/sealing';
import type { MessageContent } from './message-content.types.ts';

/** An envelope that was opened, at its place in the server's order. */
export interface ReadEnvelope {
  readonly outcome: 'read';
  readonly place: number;
  /** When the server took it: what is shown and sorted by, whatever the clock of a device says. */
  readonly at: string;
  readonly id: string;
  readonly from: string;
  readonly content: MessageContent;
}

/** A place whose envelope could not be opened or does not fit, and why. */
export interface UnreadEnvelope {
  readonly outcome: 'unread';
  readonly place: number;
  readonly at: string;
  readonly code: SealingErrorCode;
}

/** What became of one place. */
export type PlaceRead = ReadEnvelope | UnreadEnvelope;

/** What is shown of a message: everything but changes of other messages. */
export type ShownContent = Exclude<MessageContent, { readonly kind: 'edit' | 'del' }>;

/** Earlier words of a message and when they were written. */
export interface EarlierWords {
  readonly text: string;
  readonly at: string;
}

/** An envelope that makes up a message, and where the server keeps it. */
export interface MessagePart {
  readonly id: string;
  readonly place: number;
  readonly at: string;
}

/** A message as it stands after every change that its author made. */
export interface FoldedMessage {
  readonly kind: 'message';
  readonly place: number;
  readonly id: string;
  readonly from: string;
  readonly at: string;
  /** Null once its author took it back. */
  readonly content: ShownContent | null;
  /** When its author last changed or took it back. */
  readonly changedAt: string | null;
  /** Oldest first; empty for an unchanged message and for one that was taken back. */
  readonly earlier: readonly EarlierWords[];
  /** Every envelope that says or said something here, oldest first: the message itself and its new wordings. */
  readonly parts: readonly MessagePart[];
}

/** Why a change was not applied: its message is unknown, somebody else's, or has no words to change. */
export type ChangeFault = 'change-unknown' | 'change-foreign' | 'change-unfit';

/** Something at a place that is told instead of applied. */
export interface FoldedFault {
  readonly kind: 'fault';
  readonly place: number;
  readonly at: string;
  readonly code: SealingErrorCode | ChangeFault | 'gone';
}

/** What stands at a place after folding. */
export type Folded = FoldedMessage | FoldedFault;
