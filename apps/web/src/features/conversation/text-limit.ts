/** How many bytes a message may take once it is written as JSON; the largest size class of a sealed body. */
export const mostTextBytes = 32_767;
const frameBytes = JSON.stringify({ t: '' }).length;
/** From here on the writer is shown how much room is left. */
const nearlyFull = 0.8;

/** How much room a message leaves. */
export interface TextRoom {
  /** Between 0 for nothing and 1 for full; more than 1 is too long. */
  readonly fullness: number;
  readonly isTooLong: boolean;
  /** About how many characters are left (or too many, when negative); null while there is plenty of room. */
  readonly left: number | null;
}

/** Measures a message as the sealing will. */
export function measureText(text: string): TextRoom {
  const bytes = new TextEncoder().encode(JSON.stringify({ t: text })).length;
  const fullness = (bytes - frameBytes) / (mostTextBytes - frameBytes);
  return {
    fullness,
    isTooLong: bytes > mostTextBytes,
    left: fullness >= nearlyFull ? mostTextBytes - bytes : null,
  };
}
