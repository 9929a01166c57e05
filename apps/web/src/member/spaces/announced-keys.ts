/** Whose announced new keys the person has not taken note of yet. */
export interface AnnouncedKeys {
  has(peerId: string): boolean;
  note(peerId: string): void;
  forget(peerId: string): void;
}

/** Remembers it in this browser; one that keeps nothing tells of a change once. */
export function announcedKeysOf(userId: string): AnnouncedKeys {
  const keyOf = (peerId: string): string => `aparte.announced.${userId}.${peerId}`;
  const quietly = <Outcome>(work: () => Outcome, otherwise: Outcome): Outcome => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    has: (peerId) => quietly(() => localStorage.getItem(keyOf(peerId)) !== null, false),
    note: (peerId) => {
      quietly(() => {
        localStorage.setItem(keyOf(peerId), '1');
      }, undefined);
    },
    forget: (peerId) => {
      quietly(() => {
        localStorage.removeItem(keyOf(peerId));
      }, undefined);
    },
  };
}
