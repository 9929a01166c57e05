import type { JsonObject } from '@aparte/sealing';

/** Words of a conversation. */
export interface TextContent {
  readonly kind: 'msg';
  readonly text: string;
}

/** Words that somebody keeps for themselves; a copy says where it was taken from. */
export interface NoteContent {
  readonly kind: 'note';
  readonly text: string;
  readonly from: string | null;
}

/** New words for an earlier message. */
export interface EditContent {
  readonly kind: 'edit';
  /** The message it changes. */
  readonly of: string;
  readonly text: string;
}

/** Takes back an earlier message. */
export interface WithdrawalContent {
  readonly kind: 'del';
  readonly of: string;
}

/** A check-in or a plan as it stood at that moment. */
export interface SnapshotContent {
  readonly kind: 'checkin' | 'plan';
  readonly snapshot: JsonObject;
}

/** A file that belongs to the conversation; its key stays with the worker. */
export interface FileContent {
  readonly kind: 'file';
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
}

/** The last word: nothing follows in this space. */
export interface CloseContent {
  readonly kind: 'close';
}

/** Authentic, but of a shape that this version does not know. */
export interface NewerContent {
  readonly kind: 'newer';
}

/** What an opened envelope says. */
export type MessageContent =
  | TextContent
  | NoteContent
  | EditContent
  | WithdrawalContent
  | SnapshotContent
  | FileContent
  | CloseContent
  | NewerContent;

/** A file of one's own that was sealed and stored: its key travels locked for its author, and only the worker opens it. */
export interface SentFile extends FileContent {
  readonly card: string;
}

/** What a page may ask to have sealed and wrote itself. */
export type WrittenContent = Exclude<MessageContent, FileContent | NewerContent>;

/** What a page may ask to have sealed. */
export type NewContent = WrittenContent | SentFile;
