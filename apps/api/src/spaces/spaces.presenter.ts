import type { Grant } from '@aparte/sealing';
import type { GrantDto } from './grants.dto.ts';
import type { SpaceDto } from './spaces.dto.ts';
import type { SpaceView } from './spaces.queries.ts';

/** A conversation for one of its members. */
export function spaceForMember(space: SpaceView): SpaceDto {
  return {
    spaceId: space.id.toString('base64url'),
    kind: space.kind,
    state: space.state,
    peer: { accountId: space.peerId, displayName: space.peerName, timeZone: space.peerTimeZone },
    lastSeq: Number(space.lastSeq),
  };
}

/** The key of an epoch for a member of the conversation. */
export function grantForMember(grant: Grant): GrantDto {
  const { v, space, epoch, prev, by, byId, at, commit, to, sig } = grant;
  const boxes = to.map(({ userId, idHash, box }) => ({ userId, idHash, box }));
  return { v, space, epoch, prev, by, byId, at, commit, to: boxes, sig };
}
