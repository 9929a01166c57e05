import { toProblem } from '../../http/problem-error.ts';
import type { SealingCalls, SpaceStanding } from '../sealing/sealing-calls.types.ts';
import type { KeyStore } from './key-store.ts';
import type { KnownPeer, PeerKeys } from './peer-keys.ts';

/** A conversation and the other person in it. */
export interface SpaceOfTwo {
  readonly spaceId: string;
  readonly ownId: string;
  readonly peerId: string;
}

/** What looking after the keys of a conversation needs. */
export interface SpaceKeysPlace {
  readonly keys: Pick<SealingCalls, 'openSpace' | 'createGrant'>;
  readonly store: KeyStore;
  readonly peers: PeerKeys;
  readonly now: () => number;
}

/** The keys of conversations: opened where there are some, made where there are none or the last has had its day. */
export class SpaceKeys {
  constructor(private readonly place: SpaceKeysPlace) {}

  /**
   * Gets a conversation ready to be read and written in: the other person's keys, then the keys of the space.
   *
   * Nothing new is made for somebody whose keys changed without notice.
   */
  async prepare(space: SpaceOfTwo): Promise<KnownPeer> {
    const peer = await this.place.peers.meet(space.peerId);
    const { isEpochDue } = await this.open(space);
    if (isEpochDue && peer.state !== 'RESET') await this.renew(space);
    return peer;
  }

  /** Makes the next key of a conversation; the one that another device made at the same moment serves as well. */
  async renew(space: SpaceOfTwo): Promise<void> {
    const { keys, store, now } = this.place;
    const { spaceId } = space;
    const grant = await keys.createGrant({ spaceId, at: now() });
    try {
      await store.postGrant(spaceId, grant);
    } catch (error) {
      if (toProblem(error).code !== 'grant-exists') throw error;
    }
    await this.open(space);
  }

  private async open({ spaceId, peerId }: SpaceOfTwo): Promise<SpaceStanding> {
    const grants = await this.place.store.grants(spaceId);
    return this.place.keys.openSpace({ spaceId, peerId, grants });
  }
}
