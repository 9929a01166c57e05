/** The newest version of the pins that this browser has seen, so that an older one is noticed. */
export function newestVaultSeen(userId: string): number {
  try {
    const version = Number(localStorage.getItem(keyOf(userId)) ?? '0');
    return Number.isSafeInteger(version) ? version : 0;
  } catch {
    return 0;
  }
}

/** Remembers the version just seen. */
export function noteVaultSeen(userId: string, version: number): void {
  try {
    localStorage.setItem(keyOf(userId), String(version));
  } catch {
    // A browser that keeps nothing notices nothing: the same as a new device.
  }
}

function keyOf(userId: string): string {
  return `aparte.pins.${userId}`;
}
