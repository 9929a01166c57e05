import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import type { DisclosedField } from '@aparte/confidentiality';

/** A text that was typed once, in one field, and nowhere else: wherever it turns up, it came from there. */
export interface Marker {
  text: string;
  /** The line of the disclosure table that says who may read it. */
  field: DisclosedField;
  /** Who typed it where, for the reader of a finding. */
  what: string;
}

const SYLLABLES = ['b', 'd', 'f', 'k', 'l', 'm', 'n', 'p', 'r', 't', 'v', 'z'].flatMap((consonant) =>
  ['a', 'e', 'i', 'o', 'u'].map((vowel) => consonant + vowel),
);
const WORD_SYLLABLES = 5;

/** Keeps every marker of a run in a file, so that the search afterwards knows what to look for. */
export class Ledger {
  private readonly file: string;

  constructor(folder: string) {
    this.file = path.join(folder, 'markers.jsonl');
  }

  /** Writes down a text that is about to be typed, and returns it. */
  mark(field: DisclosedField, what: string, text: string): string {
    const marker: Marker = { text, field, what };
    appendFileSync(this.file, `${JSON.stringify(marker)}\n`);
    return text;
  }

  /** Everything that was written down. */
  read(): Marker[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as Marker);
  }
}

/** A word that nobody ever wrote, and that could still be a name: ten letters, one word out of eight hundred millions. */
export function newWord(): string {
  let word = '';
  for (let count = 0; count < WORD_SYLLABLES; count++) word += SYLLABLES[randomInt(SYLLABLES.length)] ?? '';
  return word;
}

/** The same, as a name is written. */
export function newName(): string {
  const word = newWord();
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
