import { SealingError } from './sealing-error.ts';

/** One object of a vector file; a value that is missing or of the wrong shape fails only who asks for it. */
export class VectorSection {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(value: unknown) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    this.values = isObject ? (value as Record<string, unknown>) : {};
  }

  /** Whether these names are there and no others, so that nothing in a file goes unchecked. */
  hasExactly(names: readonly string[]): boolean {
    const present = Object.keys(this.values);
    return present.length === names.length && names.every((name) => Object.hasOwn(this.values, name));
  }

  section(name: string): VectorSection {
    return new VectorSection(this.values[name]);
  }

  raw(name: string): unknown {
    return this.values[name];
  }

  text(name: string): string {
    const value = this.values[name];
    if (typeof value !== 'string') throw new SealingError('field', name);
    return value;
  }

  integer(name: string): number {
    const value = this.values[name];
    if (typeof value !== 'number') throw new SealingError('field', name);
    return value;
  }

  hex(name: string): Uint8Array {
    const text = this.text(name);
    if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) throw new SealingError('encoding', name);
    return Uint8Array.from(text.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  }
}

/** Counts what was recomputed and remembers by name what came out otherwise. */
export class Checks {
  private checked = 0;
  private readonly failed: string[] = [];

  /** A recomputation that cannot even be made counts as one that came out otherwise. */
  expect(name: string, isAsStated: () => boolean): void {
    this.checked += 1;
    let holds = false;
    try {
      holds = isAsStated();
    } catch {
      holds = false;
    }
    if (!holds) this.failed.push(name);
  }

  result(): { readonly checked: number; readonly failed: readonly string[] } {
    return { checked: this.checked, failed: this.failed };
  }
}

/** A value made at its first use and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
