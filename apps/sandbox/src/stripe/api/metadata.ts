/** Metadata after a change: new keys join, empty values take their key away. */
export function mergeMetadata(
  before: Readonly<Record<string, string>>,
  change: Readonly<Record<string, string>> | undefined,
): Record<string, string> {
  const merged = { ...before, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}

/** A text after a change: left out keeps the former one, empty takes it away. */
export function changedText(change: string | null | undefined, before: string | null): string | null {
  if (change === undefined) return before;
  return change === '' ? null : change;
}
