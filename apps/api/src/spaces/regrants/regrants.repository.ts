import type { Regrant } from '@aparte/sealing';

/** Keeps what was given back in the conversations that the person behind this unit of work is a member of. */
export abstract class RegrantsRepository {
  /** What was given back of one epoch to these keys. */
  abstract find(spaceId: Buffer, epoch: number, recipientHash: Buffer): Promise<Regrant | null>;

  /** Everything that was given back, oldest epoch first. */
  abstract all(spaceId: Buffer): Promise<Regrant[]>;

  /** Stores what is given back; `false` when these keys were given that epoch already. */
  abstract add(spaceId: Buffer, regrant: Regrant): Promise<boolean>;
}
