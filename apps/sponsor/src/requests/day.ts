/** The day of an instant as the books of this plane write it (UTC, `YYYY-MM-DD`). */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
