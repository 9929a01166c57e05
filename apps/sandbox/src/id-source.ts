import { createHmac, randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const tokenLength = 24;

/**
 * Where ids and secrets come from. Each series ("cus", "in", …) is drawn on its
 * own, so that what happens to one kind of object never shows in the ids of another.
 */
export abstract class IdSource {
  /** The next token of a series: 24 letters and digits. */
  abstract token(series: string): string;

  /** Starts every series again, after the sandbox was emptied. */
  abstract restart(): void;
}

/** Tokens that nobody can guess. */
export class RandomIds extends IdSource {
  token(): string {
    return base62(randomBytes(tokenLength));
  }

  restart(): void {
    // Chance has no beginning to return to.
  }
}

/** The same tokens in the same order for the same seed, so that two runs can be compared byte for byte. */
export class SeededIds extends IdSource {
  private readonly drawn = new Map<string, number>();

  constructor(private readonly seed: string) {
    super();
  }

  token(series: string): string {
    const turn = this.drawn.get(series) ?? 0;
    this.drawn.set(series, turn + 1);
    return base62(createHmac('sha256', this.seed).update(`${series}\n${turn}`).digest());
  }

  restart(): void {
    this.drawn.clear();
  }
}

function base62(bytes: Buffer): string {
  return Array.from(bytes.subarray(0, tokenLength), (byte) => alphabet[byte % alphabet.length]).join('');
}
