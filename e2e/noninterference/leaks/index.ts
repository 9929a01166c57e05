import type { Leak } from './leak.ts';
import { leaksOfAnswers } from './of-answers.ts';
import { leaksOfBooks } from './of-books.ts';
import { leaksOfIdentifiers } from './of-identifiers.ts';
import { leaksOfMailsAndLogs } from './of-mails-and-logs.ts';
import { leaksOfPages } from './of-pages.ts';

/** Mistakes that somebody could make in good faith and that a director must not be able to notice. */
export const leaksToDirectors: readonly Leak[] = [
  ...leaksOfIdentifiers,
  ...leaksOfPages,
  ...leaksOfAnswers,
  ...leaksOfBooks,
  ...leaksOfMailsAndLogs,
];
