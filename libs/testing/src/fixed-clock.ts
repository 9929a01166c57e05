/** A clock that stands still until a test moves it; fits the platform's `Clock`. */
export class FixedClock {
  private instant: Date;

  /** Starts at an instant written out in the test, e.g. `2026-03-09T10:00:00Z`. */
  constructor(instant: string) {
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves on, or back when negative. */
  advance(seconds: number): void {
    this.instant = new Date(this.instant.getTime() + seconds * 1_000);
  }

  moveTo(instant: string): void {
    this.instant = new Date(instant);
  }
}
