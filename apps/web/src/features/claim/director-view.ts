import type { WhoSeesWhat, WhoSeesWhatRow } from '@aparte/confidentiality';

/** A thing on the director's page, or one that never gets there. */
export interface DirectorLine {
  readonly id: string;
  readonly label: string;
  readonly words: string | null;
}

/** The two sides of the wall, as the disclosure rules draw it. */
export interface DirectorView {
  readonly sees: readonly DirectorLine[];
  readonly never: readonly DirectorLine[];
}

/** What a director sees, and what of a rep's own things they do not. */
export function directorView({ rows }: WhoSeesWhat): DirectorView {
  const isSeen = (row: WhoSeesWhatRow): boolean => row.cells.director.verdict !== 'no';
  const isOfRep = (row: WhoSeesWhatRow): boolean => row.cells.rep.verdict !== 'no';
  return {
    sees: rows.filter(isSeen).map(lineOf),
    never: rows.filter((row) => !isSeen(row) && isOfRep(row)).map(lineOf),
  };
}

function lineOf({ id, label, cells }: WhoSeesWhatRow): DirectorLine {
  return { id, label, words: cells.director.words };
}
