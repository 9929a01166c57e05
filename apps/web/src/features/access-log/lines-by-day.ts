/** One line of a log and its day (`YYYY-MM-DD`). */
export interface LogLine {
  readonly day: string;
  readonly text: string;
}

/** Lines under their days, in the order in which they come; the same line twice a day stands once. */
export function linesByDay(lines: readonly LogLine[]): { day: string; texts: string[] }[] {
  const days = Map.groupBy(lines, ({ day }) => day);
  return [...days].map(([day, own]) => ({ day, texts: [...new Set(own.map(({ text }) => text))] }));
}
