const SHOWN_MS = 30 * 86_400_000;

/** Whether something that happened at an instant is still news: for thirty days. */
export function isRecent(instant: string, now: Date): boolean {
  return now.getTime() - Date.parse(instant) < SHOWN_MS;
}
