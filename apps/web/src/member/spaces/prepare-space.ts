import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { memberHttp } from '../api/member-api.ts';
import type { SpaceStanding } from '../sealing/sealing-calls.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { type KnownPeer, meetPeer } from './peer-keys.ts';

/** A conversation and the two people in it. */
export interface SpaceOfTwo {
  readonly spaceId: string;
  readonly ownId: string;
  readonly peerId: string;
}

/**
 * Gets a conversation ready to be read and written in: the other person's keys, then the keys of the space.
 *
 * Where there is no key yet, or the last one has served its time, a new one is made for both. Nothing new
 * is made for somebody whose keys changed without notice.
 */
export async function prepareSpace(space: SpaceOfTwo): Promise<KnownPeer> {
  const peer = await meetPeer(space.ownId, space.peerId);
  const { isEpochDue } = await openWithGrants(space);
  if (isEpochDue && peer.state !== 'RESET') await renewKey(space);
  return peer;
}

/** Makes the next key of a conversation; the one that another device made at the same moment serves as well. */
export async function renewKey(space: SpaceOfTwo): Promise<void> {
  const { spaceId } = space;
  const made = await sealing.createGrant({ spaceId, at: Date.now() });
  const grant = { ...made, to: [...made.to] };
  try {
    await bodyOf(
      memberHttp.POST('/v1/member/spaces/{spaceId}/grants', {
        params: { path: { spaceId } },
        body: { grant },
      }),
    );
  } catch (error) {
    if (toProblem(error).code !== 'grant-exists') throw error;
  }
  await openWithGrants(space);
}

async function openWithGrants({ spaceId, peerId }: SpaceOfTwo): Promise<SpaceStanding> {
  const { grants } = await bodyOf(
    memberHttp.GET('/v1/member/spaces/{spaceId}/grants', { params: { path: { spaceId } } }),
  );
  return sealing.openSpace({ spaceId, peerId, grants });
}
