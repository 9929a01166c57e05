import type { Grant } from '@aparte/sealing';
import type { GrantDto } from './grants.dto.ts';
import { forgottenOn, readableUntil } from './reading-time.rules.ts';
import type { SoloSpaceDto, SpaceDto } from './spaces.dto.ts';
import type { PeerView, SpaceView } from './spaces.queries.ts';

/** A space for one of its members. */
export function spaceForMember(space: SpaceView): SpaceDto {
  const { closedAt, peer } = space;
  return {
    spaceId: space.id.toString('base64url'),
    kind: space.kind,
    state: space.state,
    peer: peer && peerForMember(peer),
    closedAt: closedAt?.toISOString() ?? null,
    coachReadsUntil: closedAt ? readableUntil(closedAt).toISOString() : null,
    forgottenOn: closedAt ? forgottenOn(closedAt) : null,
    lastSeq: Number(space.lastSeq),
  };
}

/** A space for the one person in it. */
export function soloSpaceForOwner(spaceId: Buffer): SoloSpaceDto {
  return { spaceId: spaceId.toString('base64url') };
}

function peerForMember({ accountId, displayName, timeZone }: PeerView): SpaceDto['peer'] {
  return { accountId, displayName, timeZone };
}

/** The key of an epoch for a member of the conversation. */
export function grantForMember(grant: Grant): GrantDto {
  const { v, space, epoch, prev, by, byId, at, commit, to, sig } = grant;
  const boxes = to.map(({ userId, idHash, box }) => ({ userId, idHash, box }));
  return { v, space, epoch, prev, by, byId, at, commit, to: boxes, sig };
}
