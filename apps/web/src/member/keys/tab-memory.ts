const key = 'aparte.tab';

/** What this tab remembers across a reload and forgets when it is closed. */
export interface TabMemory {
  readonly userId: string;
  /** The account key, locked under this browser's own key. */
  readonly deviceWrap: string;
  /** So that unlocking again asks for the password only. */
  readonly loginId: string;
}

/** What was remembered, if anything. */
export function readTabMemory(): TabMemory | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isTabMemory(value) ? value : null;
  } catch {
    // Storage refused, or not written by us: as good as nothing.
    return null;
  }
}

/** Remembers until the tab is closed; a browser that refuses simply asks for the password after a reload. */
export function writeTabMemory(memory: TabMemory): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(memory));
  } catch {
    // Not kept: the Unlock page takes over after a reload.
  }
}

/** Forgets at once. */
export function clearTabMemory(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing could be kept there either.
  }
}

function isTabMemory(value: unknown): value is TabMemory {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return ['userId', 'deviceWrap', 'loginId'].every((name) => typeof fields[name] === 'string');
}
