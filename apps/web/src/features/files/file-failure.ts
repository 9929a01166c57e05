import type { FileRefusal } from '../../member/files/file-kinds.ts';

/** Why a file was not taken, not sent or not shown, beyond what the server and the keys say. */
export type FileFailureCode =
  | FileRefusal
  | 'lost'
  | 'not-as-told'
  | 'not-stripped'
  | 'unreadable'
  | 'viewer-unreadable'
  | 'viewer-password';

/** Something about a file that its own sentence explains. */
export class FileFailure extends Error {
  constructor(readonly code: FileFailureCode) {
    super(code);
    this.name = 'FileFailure';
  }
}
