import type { ChosenFile, FileVerdict } from '../files/inspect-file.ts';

/** What a file is called and what it is, as its author sealed it. */
export interface FileLabel {
  readonly name: string;
  readonly mime: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file that was sealed: the rest of its bytes, and what opens it, locked for its author alone. */
export interface SealedEnd {
  readonly sealed: Uint8Array;
  readonly card: string;
  readonly label: FileLabel;
}

/** Where a file of a conversation is named. */
export interface FilePlace {
  readonly spaceId: string;
  /** The message that names it. */
  readonly messageId: string;
  readonly fileId: string;
}

/** A file that was opened: whole, and the one that was sent. */
export interface OpenedFile {
  readonly content: Uint8Array<ArrayBuffer>;
  /** It is of the type that was told. */
  readonly isAsTold: boolean;
}

/** What the page can ask of the worker about files. Their keys stay there. */
export interface FileCalls {
  /** Says by its content what a file is, or why it is not taken. */
  inspectFile(input: ChosenFile): Promise<FileVerdict>;
  /** Begins to seal a file under a fresh key; how long it will be once it is sealed. */
  beginFile(input: { fileId: string; size: number }): Promise<{ bytes: number }>;
  /** Seals the next stretch; what is sealed by now. */
  sealFileStretch(input: { fileId: string; content: Uint8Array }): Promise<Uint8Array>;
  endFile(input: { spaceId: string; fileId: string; name: string; mime: string }): Promise<SealedEnd>;
  /** Forgets a file that is not sealed to its end. */
  dropFile(input: { fileId: string }): Promise<void>;
  /** What an earlier visit sealed and had not sent. */
  readFileCard(input: { spaceId: string; fileId: string; card: string }): Promise<FileLabel>;
  /** Begins to open a file that a message names. */
  beginOpening(input: FilePlace): Promise<void>;
  openFileStretch(input: FilePlace & { sealed: Uint8Array }): Promise<void>;
  /** The content, once it is known to be whole and the one that was sent. */
  endOpening(input: FilePlace): Promise<OpenedFile>;
}
