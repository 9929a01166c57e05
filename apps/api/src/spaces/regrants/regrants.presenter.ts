import type { Regrant } from '@aparte/sealing';
import type { RegrantDto } from './regrants.dto.ts';

/** What was given back, for a member of the conversation. */
export function regrantForMember(regrant: Regrant): RegrantDto {
  const { v, space, epoch, by, byId, at, commit, to, sig } = regrant;
  const { userId, idHash, box } = to;
  return { v, space, epoch, by, byId, at, commit, to: { userId, idHash, box }, sig };
}
