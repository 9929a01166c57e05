import type { Grant } from '@aparte/sealing';

/** A conversation as far as its keys are concerned. */
export interface KeyedSpace {
  state: 'open' | 'closed';
  currentEpoch: number;
  memberIds: string[];
}

/** Keeps the grants of the conversations that the person behind this unit of work is a member of. */
export abstract class GrantsRepository {
  /** The conversation; `null` also when it is somebody else's. */
  abstract findSpace(spaceId: Buffer): Promise<KeyedSpace | null>;

  /** The grant of one epoch. */
  abstract find(spaceId: Buffer, epoch: number): Promise<Grant | null>;

  /** Stores a grant and moves the conversation to its epoch; `false` when this epoch has its grant already. */
  abstract add(spaceId: Buffer, grant: Grant): Promise<boolean>;
}
