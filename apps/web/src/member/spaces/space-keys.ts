import type { Regrant } from '@aparte/sealing';
import { toProblem } from '../../http/problem-error.ts';
import type { LostHistory } from '../sealing/identity-calls.types.ts';
import type { SealingCalls, SpaceStanding } from '../sealing/sealing-calls.types.ts';
import type { KeyStore } from './key-store.ts';
import { SealingFailure } from '../sealing/sealing-failure.ts';
import type { KnownPeer, PeerKeys } from './peer-keys.ts';
import type { SpaceMemory } from './space-memory.ts';

/** A space and who is in it; nobody else in a space of one's own. */
export interface SpaceIds {
  readonly spaceId: string;
  readonly ownId: string;
  readonly peerId: string | null;
}

/** A conversation and the other person in it. */
export interface SpaceOfTwo extends SpaceIds {
  readonly peerId: string;
}

/** What looking after the keys of a conversation needs. */
export interface SpaceKeysPlace {
  readonly keys: Pick<SealingCalls, 'openSpace' | 'createGrant' | 'lostHistory' | 'giveBack'>;
  readonly store: KeyStore;
  readonly peers: PeerKeys;
  readonly memory: SpaceMemory;
  readonly now: () => number;
}

/** The keys of conversations: opened where there are some, made where there are none or the last has had its day. */
export class SpaceKeys {
  constructor(private readonly place: SpaceKeysPlace) {}

  /**
   * Gets a space ready to be read and written in: the other person's keys, if there is one, then the keys of the space.
   *
   * Nothing new is made for somebody whose keys changed without notice.
   */
  async prepare(space: SpaceIds): Promise<KnownPeer | null> {
    this.requireSamePerson(space);
    const peer = space.peerId === null ? null : await this.place.peers.meet(space.peerId);
    const { isEpochDue } = await this.open(space);
    if (isEpochDue && peer?.state !== 'RESET') await this.renewWhereOpen(space);
    return peer;
  }

  /** What of a conversation is closed to one of the two because keys were lost; asked after `prepare`. */
  lostHistory({ spaceId }: SpaceIds): Promise<LostHistory> {
    return this.place.keys.lostHistory({ spaceId });
  }

  /** Gives back every key that the other person lost; refused before their safety number was compared. */
  async giveBack(space: SpaceOfTwo): Promise<void> {
    const { keys, now } = this.place;
    const { spaceId } = space;
    for (const regrant of await keys.giveBack({ spaceId, at: now() })) await this.post(spaceId, regrant);
    await this.open(space);
  }

  /** Makes the next key of a conversation; the one that another device made at the same moment serves as well. */
  async renew(space: SpaceIds): Promise<void> {
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

  /** Nothing is written in a closed conversation any more: it is read with the keys it has. */
  private async renewWhereOpen(space: SpaceIds): Promise<void> {
    try {
      await this.renew(space);
    } catch (error) {
      if (toProblem(error).code !== 'space-closed') throw error;
    }
  }

  /** What another device gave back at the same moment serves as well. */
  private async post(spaceId: string, regrant: Regrant): Promise<void> {
    try {
      await this.place.store.postRegrant(spaceId, regrant);
    } catch (error) {
      if (toProblem(error).code !== 'regrant-exists') throw error;
    }
  }

  private async open(space: SpaceIds): Promise<SpaceStanding> {
    const { keys, store, memory } = this.place;
    const { spaceId, peerId } = space;
    const [grants, regrants] = await Promise.all([store.grants(spaceId), store.regrants(spaceId)]);
    const standing = await keys.openSpace({ spaceId, peerId, grants, regrants });
    // Otherwise the conversation would be begun anew under a key that what was said before knows nothing of.
    if (standing.epoch < (memory.recall(spaceId)?.epoch ?? 0)) throw new SealingFailure('chain', 'epoch');
    memory.note(space, { epoch: standing.epoch });
    return standing;
  }

  /** A conversation has two fixed members, whomever the server names today. */
  private requireSamePerson({ spaceId, peerId }: SpaceIds): void {
    const known = this.place.memory.recall(spaceId);
    if (known && known.peerId !== peerId) throw new SealingFailure('member', 'peer');
  }
}
