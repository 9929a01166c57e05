/** A file as it is begun. */
export interface BegunFile {
  id: string;
  spaceId: Buffer;
  uploaderId: string;
  /** How long it is once it is sealed. */
  bytes: number;
  parts: number;
}

/** A file as it is stored. */
export interface StoredFile extends BegunFile {
  state: 'unfinished' | 'complete';
}

/** What became of a part that was sent. */
export type PartOutcome = 'stored' | 'same' | 'different';

/** Keeps the files of the spaces that the person behind this unit of work is a member of. */
export abstract class FilesRepository {
  /** The state of a space, held until this unit of work ends so that its room is counted by one at a time. */
  abstract holdSpace(spaceId: Buffer): Promise<'open' | 'closed' | null>;

  /** The state of a space; `null` also when it is somebody else's. */
  abstract spaceState(spaceId: Buffer): Promise<'open' | 'closed' | null>;

  /** The file; `null` also when it is in somebody else's space. */
  abstract find(fileId: string): Promise<StoredFile | null>;

  /** How much the files of a space take, and how many of them this person has not finished anywhere. */
  abstract usage(spaceId: Buffer, uploaderId: string): Promise<{ bytes: number; unfinished: number }>;

  /** Begins a file; `false` when its id is in use. */
  abstract begin(file: BegunFile, at: Date): Promise<boolean>;

  /** The numbers of the parts that have arrived. */
  abstract presentParts(fileId: string): Promise<number[]>;

  /** Stores a part, and tells when it was stored before. */
  abstract addPart(fileId: string, part: number, bytes: Buffer): Promise<PartOutcome>;

  /** The bytes of a part. */
  abstract readPart(fileId: string, part: number): Promise<Buffer | null>;

  /** Declares a file complete. */
  abstract complete(fileId: string): Promise<void>;

  /** Gives an unfinished file up with all its parts. */
  abstract giveUp(fileId: string): Promise<void>;

  /** Removes those of these files that this person sent, with all their parts. */
  abstract removeOwn(uploaderId: string, fileIds: readonly string[]): Promise<void>;

  /** Removes what nobody finished since the instant; for the sweeper alone. */
  abstract forgetUnfinished(before: Date): Promise<number>;
}
