import type { FileLabel } from '../../member/sealing/file-calls.types.ts';

/** How far a file of one's own has come. */
export type UploadState = 'sealing' | 'waiting' | 'sending' | 'paused' | 'failed';

/** A file of one's own on its way. */
export interface Upload {
  readonly fileId: string;
  readonly messageId: string;
  readonly label: Pick<FileLabel, 'name' | 'mime' | 'size'>;
  readonly state: UploadState;
  /** How much of it is done, from 0 to 1. */
  readonly progress: number;
  /** Whether this browser keeps it for a later visit. */
  readonly isKept: boolean;
  /** Why it did not leave. */
  readonly error: unknown;
}
