/** What a space of one person is for. */
export type SoloKind = 'journal' | 'notes';

/** Keeps the spaces that somebody has for themselves, one of each kind. */
export abstract class SoloSpacesRepository {
  /** The space of this kind, once it was made. */
  abstract find(ownerId: string, kind: SoloKind): Promise<Buffer | null>;

  /** Makes the space with its one member; `false`, and nothing made, when there is one already. */
  abstract add(ownerId: string, kind: SoloKind, spaceId: Buffer): Promise<boolean>;
}
