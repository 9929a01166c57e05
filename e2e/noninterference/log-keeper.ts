const WALL_CLOCK = new Set(['time', 'durationMs']);

/** Keeps what a process logs. The wall clock of a line is left out: it tells the hour of the test, not of the world. */
export class LogKeeper {
  private lines: string[] = [];

  write(text: string): void {
    const fields = Object.entries(JSON.parse(text) as Record<string, unknown>);
    this.lines.push(JSON.stringify(fields.filter(([name]) => !WALL_CLOCK.has(name))));
  }

  all(): readonly string[] {
    return this.lines;
  }

  clear(): void {
    this.lines = [];
  }
}
