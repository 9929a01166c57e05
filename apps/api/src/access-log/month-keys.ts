/**
 * One random key of 32 bytes for each month of the access log, kept outside Postgres and its backups. Without it a dump
 * tells nobody's name in that month; once it is destroyed, nothing does.
 */
export abstract class MonthKeys {
  /** The key of a month (`YYYY-MM`), made on the first call; the same key to everybody who asks at once. */
  abstract ensure(month: string): Promise<Buffer>;

  /** The key of a month; `null` when nothing was logged in it, or when it is forgotten. */
  abstract find(month: string): Promise<Buffer | null>;

  /** Destroys the keys of every month before the first of these. */
  abstract keepOnly(months: readonly string[]): Promise<void>;
}
