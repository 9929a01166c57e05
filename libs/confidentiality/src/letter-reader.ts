/** What is wrong with one place of a letter. */
export interface LetterFault {
  /** A JSON pointer to the place, empty for the whole. */
  readonly pointer: string;
  readonly code: LetterFaultCode;
}

/** Every way in which a letter can be wrong. */
export type LetterFaultCode =
  | 'unknown_kind'
  | 'not_an_object'
  | 'unknown_field'
  | 'missing'
  | 'wrong_type'
  | 'not_allowed'
  | 'out_of_range'
  | 'empty'
  | 'too_long'
  | 'too_many'
  | 'too_large'
  | 'unclean_text'
  | 'invalid_date'
  | 'word_missing'
  | 'word_for_small_team'
  | 'period_for_other_size';

// Control signs, line separators and direction overrides could hide a second text behind the one previewed.
// The joiners U+200C and U+200D stay allowed: names and emoji need them.
const uncleanText = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/**
 * Reads the fields of a letter one by one and remembers every fault.
 *
 * After a fault the returned value is only a filler of the right type: whoever reads must look at `faults`
 * before using anything.
 */
export class LetterReader {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #faults: LetterFault[] = [];

  constructor(payload: unknown, known: readonly string[]) {
    if (!isPlainObject(payload)) {
      this.#fields = new Map();
      this.blame('', 'not_an_object');
      return;
    }
    this.#fields = new Map(Object.entries(payload));
    for (const name of Reflect.ownKeys(payload)) {
      if (typeof name === 'symbol' || !known.includes(name)) this.blame(pointerTo(name), 'unknown_field');
    }
    for (const name of known) if (!this.#fields.has(name)) this.blame(pointerTo(name), 'missing');
  }

  get faults(): readonly LetterFault[] {
    return this.#faults;
  }

  blame(pointer: string, code: LetterFaultCode): void {
    this.#faults.push({ pointer, code });
  }

  oneOf<const Choice>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.#fields.get(name);
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    this.#blameIfPresent(name, 'not_allowed');
    return choices[0];
  }

  integer(name: string, least: number, most: number): number {
    const value = this.#fields.get(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      this.#blameIfPresent(name, 'wrong_type');
      return least;
    }
    if (value < least || value > most) this.blame(pointerTo(name), 'out_of_range');
    return value;
  }

  matching(name: string, pattern: RegExp): string {
    const value = this.#fields.get(name);
    if (typeof value !== 'string') {
      this.#blameIfPresent(name, 'wrong_type');
      return '';
    }
    if (!pattern.test(value)) this.blame(pointerTo(name), 'not_allowed');
    return value;
  }

  localDate(name: string): string {
    const value = this.#fields.get(name);
    if (typeof value === 'string' && isCalendarDate(value)) return value;
    this.#blameIfPresent(name, 'invalid_date');
    return '';
  }

  line(name: string, longest: number): string {
    return this.#fields.has(name) ? this.#text(this.#fields.get(name), pointerTo(name), longest) : '';
  }

  lines(name: string, most: number, longest: number): readonly string[] {
    const value = this.#fields.get(name);
    if (!Array.isArray(value)) {
      this.#blameIfPresent(name, 'wrong_type');
      return [];
    }
    if (value.length === 0) this.blame(pointerTo(name), 'empty');
    if (value.length > most) {
      this.blame(pointerTo(name), 'too_many');
      return [];
    }
    const texts = Array.from(value as unknown[], (text, index) =>
      this.#text(text, `${pointerTo(name)}/${index}`, longest),
    );
    return Object.freeze(texts);
  }

  #text(value: unknown, pointer: string, longest: number): string {
    if (typeof value !== 'string') {
      this.blame(pointer, 'wrong_type');
      return '';
    }
    if (value.trim() === '') this.blame(pointer, 'empty');
    else if (value.length > longest) this.blame(pointer, 'too_long');
    else if (uncleanText.test(value)) this.blame(pointer, 'unclean_text');
    return value;
  }

  // A missing field was blamed once already, when the letter was opened.
  #blameIfPresent(name: string, code: LetterFaultCode): void {
    if (this.#fields.has(name)) this.blame(pointerTo(name), code);
  }
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Asked this way, an object made in another realm (a worker, a test context) is still a plain one.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function pointerTo(name: string | symbol): string {
  return `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isCalendarDate(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
