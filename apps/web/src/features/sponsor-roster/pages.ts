/** How many lines of a long list stand on one page. */
export const linesOnPage = 100;

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** The page shown, the first being 1: a page that is gone gives way to the last one. */
  readonly number: number;
  readonly count: number;
}

/** Cuts a page out of a list. */
export function pageOf<Item>(all: readonly Item[], wanted: number): Page<Item> {
  const count = Math.max(1, Math.ceil(all.length / linesOnPage));
  const number = Math.min(Math.max(1, wanted), count);
  return { items: all.slice((number - 1) * linesOnPage, number * linesOnPage), number, count };
}

/** The entries in which every word of a search stands, whatever its capitals and accents. */
export function entriesWith<Entry extends { name: string; workEmail: string }>(
  entries: readonly Entry[],
  search: string,
): readonly Entry[] {
  const words = foldedOf(search).split(' ').filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const text = foldedOf(`${entry.name} ${entry.workEmail}`);
    return words.every((word) => text.includes(word));
  });
}

function foldedOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
