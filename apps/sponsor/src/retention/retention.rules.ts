const DAY_MS = 86_400_000;

/** How long this plane keeps names and addresses after use, and which job forgets them (docs/retention.md). */
export const sponsorRetention = [
  { table: 'roster.import', days: 7, job: 'forget-roster-files' },
  { table: 'mail.outbox', days: 14, job: 'forget-sent-mails' },
] as const;

/** What this plane forgets by itself. */
export type RetainedTable = (typeof sponsorRetention)[number]['table'];

/** The instant before which a table is forgotten. */
export function forgottenBefore(table: RetainedTable, now: Date): Date {
  const days = sponsorRetention.find((rule) => rule.table === table)?.days ?? 0;
  return new Date(now.getTime() - days * DAY_MS);
}
