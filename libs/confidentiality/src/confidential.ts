/** Why a confidential value is unwrapped. A purpose that is not listed here has no code path. */
export const revealPurposes = {
  'encrypt-at-rest': 'to encrypt it before it is stored',
  'mail-to-owner': 'to write to the person it belongs to',
  'show-to-owner': 'to show it to the person it belongs to',
  'match-reps-and-coaches': 'to compare the answers of a rep with the coaches',
} as const;

/** One of the listed reasons to unwrap a confidential value. */
export type RevealPurpose = keyof typeof revealPurposes;

/** The permission to unwrap, made in one way only so that a search for it lists every place that reads a secret. */
export class RevealCapability {
  readonly #purpose: RevealPurpose;

  private constructor(purpose: RevealPurpose) {
    this.#purpose = purpose;
  }

  static for(purpose: RevealPurpose): RevealCapability {
    if (!Object.hasOwn(revealPurposes, purpose)) throw new ConfidentialityBreach('reveal without a purpose');
    return new RevealCapability(purpose);
  }

  /** Whether this object was really made by `RevealCapability.for`: a cast or a look-alike is not. */
  static isGenuine(capability: unknown): boolean {
    return typeof capability === 'object' && capability !== null && #purpose in capability;
  }
}

/** The program tried to let a confidential value out. The message never carries the value. */
export class ConfidentialityBreach extends Error {
  readonly code = 'confidentiality_breach';

  constructor(attempt: string) {
    super(`A confidential value was asked for its content: ${attempt}`);
    this.name = 'ConfidentialityBreach';
  }
}

const shownInstead = 'Confidential { hidden }';

/**
 * Something that a rep or a coach entrusted to the product, on its way through the program.
 *
 * It cannot be printed, joined to a text, turned into JSON, spread or cloned by accident.
 * It is a seat belt and not the wall: the wall is that the other plane has no way to the data.
 */
export class Confidential<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  reveal(capability: RevealCapability): T {
    if (!RevealCapability.isGenuine(capability))
      throw new ConfidentialityBreach('reveal without a capability');
    return this.#value;
  }

  toJSON(): never {
    throw new ConfidentialityBreach('JSON');
  }

  toString(): never {
    throw new ConfidentialityBreach('text');
  }

  valueOf(): never {
    throw new ConfidentialityBreach('value');
  }

  [Symbol.toPrimitive](): never {
    throw new ConfidentialityBreach('text or number');
  }

  // Printing while debugging must not crash the program, so it shows a fixed text instead of throwing.
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return shownInstead;
  }
}
