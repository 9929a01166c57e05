import type { HashedAccess } from './access-chain.rules.ts';

/** Who reads what of whom, named for the month of the day. */
export interface TaggedAccess {
  day: string;
  actorTag: Buffer;
  kind: string;
  subjectTags: readonly Buffer[];
}

/** Where the access to one person is to be entered. */
export interface FreePlace {
  subjectTag: Buffer;
  place: number;
  former: Buffer;
}

/** Appends to the access log, inside the unit of work that reads. */
export abstract class AccessEntriesRepository {
  /**
   * Where this access is still to be entered: not for people for whom it was entered earlier that day. The chains are
   * held until the unit of work ends.
   */
  abstract places(access: TaggedAccess): Promise<FreePlace[]>;

  /** Enters one access to several people, each at the end of their chain. */
  abstract enter(access: Omit<TaggedAccess, 'subjectTags'>, entries: readonly HashedAccess[]): Promise<void>;
}
