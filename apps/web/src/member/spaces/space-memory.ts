/** What this browser remembers of a conversation, so that no server can make it forget. */
export interface KnownSpace {
  /** The other person, with whom it was begun. */
  readonly peerId: string | null;
  /** The newest key that was opened. */
  readonly epoch: number;
  /** How many envelopes were read. */
  readonly read: number;
}

/** A conversation, as far as remembering it goes. */
export interface RememberedSpace {
  readonly spaceId: string;
  readonly peerId: string | null;
}

/** Remembers how far conversations had come on this device; a new device has nothing to remember. */
export interface SpaceMemory {
  recall(spaceId: string): KnownSpace | null;
  note(space: RememberedSpace, change: Partial<KnownSpace>): void;
}

/** Remembers in this browser; one that keeps nothing notices nothing, the same as a new device. */
export function spaceMemoryOf(userId: string): SpaceMemory {
  const keyOf = (spaceId: string): string => `aparte.space.${userId}.${spaceId}`;
  const recall = (spaceId: string): KnownSpace | null => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(keyOf(spaceId)) ?? 'null');
      return isKnownSpace(value) ? value : null;
    } catch {
      return null;
    }
  };
  return {
    recall,
    note: ({ spaceId, peerId }, change) => {
      const known = recall(spaceId) ?? { peerId, epoch: 0, read: 0 };
      try {
        localStorage.setItem(keyOf(spaceId), JSON.stringify({ ...known, ...change }));
      } catch {
        // Not kept.
      }
    },
  };
}

function isKnownSpace(value: unknown): value is KnownSpace {
  if (typeof value !== 'object' || value === null) return false;
  const { peerId, epoch, read } = value as Record<string, unknown>;
  const isPeer = peerId === null || typeof peerId === 'string';
  return isPeer && Number.isSafeInteger(epoch) && Number.isSafeInteger(read);
}
