import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { parseEnvelope, verifyReport, type Envelope, type JsonObject } from '@aparte/sealing';
import { ReportSeals } from './report-seals.ts';
import { ShownReportsQueries, type ReadableReport, type ShownReport } from './shown-reports.queries.ts';

/** A report and the one message it shows. */
export interface OpenedReport {
  report: ShownReport;
  /** Null once the report is closed or who reported erased their account. */
  message: { kind: Envelope['kd']; body: JsonObject } | null;
}

/** An operator reads one report: the message that was shown, and no other. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly reports: ShownReportsQueries,
    private readonly seals: ReportSeals,
  ) {}

  async execute(id: string): Promise<OpenedReport> {
    const report = await this.reports.find(id);
    if (!report) throw new NotFound();
    return { report, message: await this.open(report) };
  }

  private async open(report: ReadableReport): Promise<OpenedReport['message']> {
    const { id, reporterId, envelope: stored, keySealed } = report;
    if (!stored || !keySealed) return null;
    const key = await this.seals.open(reporterId, id, keySealed);
    if (!key) return null;
    const envelope = parseEnvelope(stored);
    return {
      kind: envelope.kd,
      body: verifyReport({ msgId: envelope.id, mk: key.toString('base64url') }, envelope),
    };
  }
}
