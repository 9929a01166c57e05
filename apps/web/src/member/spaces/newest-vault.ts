/** A vault of pins as the server stores it; version 0 and no content before the first one. */
interface GivenVault {
  readonly version: number;
  readonly blob: string | null;
}

/**
 * The newest of somebody's pins that this browser has seen, so that older or other ones are noticed.
 *
 * For one line of keys: after everything was lost, a new line begins with pins of its own.
 */
export interface NewestVault {
  seen(line: number): number;
  /** Whether this is another vault of the very version that was seen last. */
  isRival(line: number, vault: GivenVault): boolean;
  note(line: number, vault: GivenVault): void;
}

/** What a page knows stays known while it is open, also in a browser that keeps nothing. */
const inThisPage = new Map<string, string>();

/** The part of a vault in which no two are alike: its nonce and what ties it to its key. */
const markLength = 76;

/** Remembers it in this browser; after a reload, one that keeps nothing notices nothing, the same as a new device. */
export function newestVaultOf(userId: string): NewestVault {
  const keyOf = (line: number): string => `aparte.pins.${userId}${line > 1 ? `.${line}` : ''}`;
  return {
    seen: (line) => newestOf(keyOf(line)).version,
    isRival: (line, { version, blob }) => {
      const newest = newestOf(keyOf(line));
      return newest.version === version && newest.mark !== '' && newest.mark !== markOf(blob);
    },
    note: (line, { version, blob }) => {
      const text = `${version} ${markOf(blob)}`;
      inThisPage.set(keyOf(line), text);
      try {
        localStorage.setItem(keyOf(line), text);
      } catch {
        // Not kept.
      }
    },
  };
}

function newestOf(key: string): { version: number; mark: string } {
  const known = parse(inThisPage.get(key));
  const kept = parse(stored(key));
  return kept.version > known.version ? kept : known;
}

function stored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function parse(text = '0'): { version: number; mark: string } {
  const [number, mark = ''] = text.split(' ');
  const version = Number(number);
  return Number.isSafeInteger(version) ? { version, mark } : { version: 0, mark: '' };
}

function markOf(blob: string | null): string {
  return blob?.slice(0, markLength) ?? '';
}
