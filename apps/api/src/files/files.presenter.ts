import type { FileStateResponse } from './files.dto.ts';
import type { StoredFile } from './files.repository.ts';

/** A file for a member of its space. */
export function fileForMember(
  { id, spaceId, state, bytes, parts }: StoredFile,
  present: number[],
): FileStateResponse {
  return { fileId: id, spaceId: spaceId.toString('base64url'), state, bytes, parts, present };
}
