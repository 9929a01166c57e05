/** How quickly the second press has to follow the first. */
export const doublePressMs = 600;

/** What counts in a key press for leaving quickly. */
export interface PressedKey {
  readonly key: string;
  readonly timeStamp: number;
  readonly isComposing: boolean;
  readonly repeat: boolean;
}

/** Notices two presses of Escape in a row; anything pressed between them starts over. */
export function createDoubleEscape(): (pressed: PressedKey) => boolean {
  let firstAt: number | null = null;
  return ({ key, timeStamp, isComposing, repeat }) => {
    if (isComposing || repeat) return false;
    const isSecond = key === 'Escape' && firstAt !== null && timeStamp - firstAt <= doublePressMs;
    firstAt = key === 'Escape' && !isSecond ? timeStamp : null;
    return isSecond;
  };
}
