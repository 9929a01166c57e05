import type { OpenedReport } from './read-report.ts';
import type { ListedReportDto, ReportReceiptDto, ReportResponse } from './reports.dto.ts';
import type { MadeReport } from './reports.repository.ts';
import type { ShownReport } from './shown-reports.queries.ts';

/** A report for who made it. */
export function receiptForReporter({ id, reportedAt }: MadeReport): ReportReceiptDto {
  return { reportId: id, reportedAt: reportedAt.toISOString() };
}

/** A report in the list of the operators. */
export function listedReport(report: ShownReport): ListedReportDto {
  const { id, reporterName, authorName, authorKind, sentAt, reportedAt, closedAt } = report;
  return {
    reportId: id,
    reporterName,
    authorName,
    authorKind,
    sentAt: sentAt.toISOString(),
    reportedAt: reportedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
  };
}

/** A report with its one message; of a body only the words are shown, never keys of files. */
export function openedReport({ report, message }: OpenedReport): ReportResponse {
  const words = message?.body['t'];
  return {
    report: listedReport(report),
    message: message && { kind: message.kind, text: typeof words === 'string' ? words : null },
  };
}
