import { largestFile } from './file-length.ts';
import type { FileSecret } from './file-sealing.ts';
import { keyLength } from './hashing.ts';
import { StrictFields } from './strict-fields.ts';

/** What an envelope of the kind `file` says: where the sealed file lies, what opens it, and what it is called. */
export interface FileBody extends FileSecret {
  readonly fileId: string;
  readonly name: string;
  readonly mime: string;
}

/** The body of a file envelope, checked field by field: the other side writes it, and may write anything. */
export function parseFileBody(value: unknown): FileBody {
  const fields = new StrictFields(value, ['fileId', 'key', 'sha256', 'size', 'name', 'mime']);
  return {
    fileId: fields.text('fileId'),
    key: fields.base64('key', keyLength),
    sha256: fields.base64('sha256', keyLength),
    size: fields.integer('size', 1, largestFile),
    name: fields.text('name'),
    mime: fields.text('mime'),
  };
}
