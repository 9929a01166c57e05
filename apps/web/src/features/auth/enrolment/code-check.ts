/** Draws a whole number from 0 up to, and without, the bound. */
export type Draw = (below: number) => number;

/** Which two groups of a recovery code have to be typed back, counted from 1 and in order. */
export function chooseGroups(code: string, draw: Draw): readonly [number, number] {
  const count = groupsOf(code).length;
  const first = draw(count);
  const other = draw(count - 1);
  // Leaves out the group already drawn.
  const second = other < first ? other : other + 1;
  return first < second ? [first + 1, second + 1] : [second + 1, first + 1];
}

/** Whether what was typed is that group, with the same tolerance as the code itself: small letters, O for 0, I or L for 1. */
export function isGroup(code: string, number: number, typed: string): boolean {
  return canonical(typed) === groupsOf(code)[number - 1];
}

/** The groups of a recovery code. */
export function groupsOf(code: string): readonly string[] {
  return code.split('-');
}

function canonical(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
