/** Identifiers in a known order, valid as version 4 UUIDs; fits the platform's `Ids`. */
export class SequentialIds {
  private made = 0;

  /** The next one: the first ends in 1, the second in 2. */
  uuid(): string {
    this.made += 1;
    return `00000000-0000-4000-8000-${this.made.toString(16).padStart(12, '0')}`;
  }
}
