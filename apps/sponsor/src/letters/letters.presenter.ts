import type { LetterResponse, LettersResponse } from './letters.dto.ts';
import type { ReadLetter } from './read-letters.ts';

/** Shows a director the letters, field by field. */
export function forDirector(letters: readonly ReadLetter[]): LettersResponse {
  return { letters: letters.map(letterForDirector) };
}

function letterForDirector(letter: ReadLetter): LetterResponse {
  const { id, kind, day } = letter;
  if (letter.kind === 'pulse.released') {
    const { period, rosterSize, word } = letter.payload;
    return { id, kind, day, payload: { period, rosterSize, word } };
  }
  const { locale, author, title, paragraphs, expiresOn } = letter.payload;
  return { id, kind, day, payload: { locale, author, title, paragraphs, expiresOn } };
}
