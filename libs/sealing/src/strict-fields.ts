import { decodeBase64Url } from './encoding.ts';
import { SealingError } from './sealing-error.ts';

const longestText = 320;
// C0 and C1 controls, line and paragraph separators: never part of an id, and easily invisible.
const controlCharacters = /[\p{Cc}\u2028\u2029]/u;

/** The fields of an object that came from a server, readable only once their exact set is right. */
export class StrictFields<Name extends string> {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(value: unknown, names: readonly Name[]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new SealingError('field', 'object');
    }
    const values = value as Record<string, unknown>;
    for (const name of names) {
      if (!Object.hasOwn(values, name)) throw new SealingError('field', name);
    }
    if (Reflect.ownKeys(values).length !== names.length) throw new SealingError('field', 'unknown');
    this.values = values;
  }

  /** Exactly this version; a newer one is a newer client's business. */
  version(name: Name): 1 {
    if (this.values[name] !== 1) throw new SealingError('version', name);
    return 1;
  }

  /** A visible, non-empty id or name. */
  text(name: Name): string {
    return requireText(this.values[name], name);
  }

  /** One of the words listed. */
  word<Word extends string>(name: Name, words: readonly Word[]): Word {
    const found = words.find((word) => word === this.values[name]);
    if (found === undefined) throw new SealingError('field', name);
    return found;
  }

  /** Canonical base64url of exactly one of these lengths in bytes; returned as it was written. */
  base64(name: Name, ...lengths: readonly number[]): string {
    const text = this.base64Within(name, Math.min(...lengths), Math.max(...lengths));
    if (!lengths.includes(decodedLength(text))) throw new SealingError('length', name);
    return text;
  }

  /** Canonical base64url of a length in bytes within bounds; returned as it was written. */
  base64Within(name: Name, least: number, most: number): string {
    const value = this.values[name];
    if (typeof value !== 'string') throw new SealingError('field', name);
    const length = decodedLength(value);
    // Before decoding, so that an oversized text costs nothing.
    if (length < least || length > most) throw new SealingError('length', name);
    decodeBase64Url(value, name);
    return value;
  }

  /** A whole number within bounds. */
  integer(name: Name, least: number, most: number = Number.MAX_SAFE_INTEGER): number {
    const value = this.values[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new SealingError('field', name);
    if (Object.is(value, -0) || value < least || value > most) throw new SealingError('field', name);
    return value;
  }

  /** Yes or no, nothing in between. */
  boolean(name: Name): boolean {
    const value = this.values[name];
    if (typeof value !== 'boolean') throw new SealingError('field', name);
    return value;
  }

  /** A list within bounds, each entry read by the function given. */
  list<Item>(name: Name, most: number, read: (value: unknown) => Item): Item[] {
    const value = this.values[name];
    if (!Array.isArray(value) || value.length > most) throw new SealingError('field', name);
    return Array.from(value as readonly unknown[], read);
  }

  /** A value that its own parser reads. */
  raw(name: Name): unknown {
    return this.values[name];
  }
}

/** Text that can stand as an id: present, of reasonable length, well formed and without control characters. */
export function requireText(value: unknown, field: string): string {
  if (typeof value !== 'string' || value.length === 0 || value.length > longestText) {
    throw new SealingError('field', field);
  }
  if (!value.isWellFormed()) throw new SealingError('encoding', field);
  if (controlCharacters.test(value)) throw new SealingError('field', field);
  return value;
}

function decodedLength(text: string): number {
  return Math.floor((text.length * 3) / 4);
}
