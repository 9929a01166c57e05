import type { ShownReport } from './shown-reports.queries.ts';

/** Which of the two people of a report is the rep: always one of them is, and the other is their coach. */
export function repOfReport({ authorKind, authorId, reporterId }: ShownReport): string {
  return authorKind === 'coach' ? reporterId : authorId;
}
