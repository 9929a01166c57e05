/** The newest version of somebody's pins that this browser has seen, so that an older one is noticed. */
export interface NewestVault {
  seen(): number;
  note(version: number): void;
}

/** Remembers it in this browser; one that keeps nothing notices nothing, the same as a new device. */
export function newestVaultOf(userId: string): NewestVault {
  const key = `aparte.pins.${userId}`;
  return {
    seen: () => {
      try {
        const version = Number(localStorage.getItem(key) ?? '0');
        return Number.isSafeInteger(version) ? version : 0;
      } catch {
        return 0;
      }
    },
    note: (version) => {
      try {
        localStorage.setItem(key, String(version));
      } catch {
        // Not kept.
      }
    },
  };
}
