import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, MessageReportEntity } from '@aparte/database-private';

/** A report as an operator sees it before opening it: who, and when. */
export interface ShownReport {
  id: string;
  reporterId: string;
  reporterName: string | null;
  authorId: string;
  authorName: string | null;
  authorKind: 'rep' | 'coach' | null;
  sentAt: Date;
  reportedAt: Date;
  closedAt: Date | null;
}

/** A report with what is kept of its message. */
export interface ReadableReport extends ShownReport {
  envelope: object | null;
  keySealed: Buffer | null;
}

/** Reads the reports as the operator behind this unit of work. */
@Injectable()
export class ShownReportsQueries {
  /** Every report, open ones first, newest first. */
  all(): Promise<ShownReport[]> {
    return this.select()
      .orderBy('report.closed_at', 'DESC', 'NULLS FIRST')
      .addOrderBy('report.reported_at', 'DESC')
      .addOrderBy('report.id')
      .getRawMany<ShownReport>();
  }

  /** One report with its message. */
  async find(id: string): Promise<ReadableReport | null> {
    const report = await this.select()
      .addSelect('report.envelope', 'envelope')
      .addSelect('report.key_sealed', 'keySealed')
      .where('report.id = :id', { id })
      .getRawOne<ReadableReport>();
    return report ?? null;
  }

  private select() {
    return currentManager()
      .createQueryBuilder(MessageReportEntity, 'report')
      .leftJoin(AccountEntity, 'reporter', 'reporter.id = report.reporter_id')
      .leftJoin(AccountEntity, 'author', 'author.id = report.author_id')
      .select('report.id', 'id')
      .addSelect('report.reporter_id', 'reporterId')
      .addSelect('reporter.display_name', 'reporterName')
      .addSelect('report.author_id', 'authorId')
      .addSelect('author.display_name', 'authorName')
      .addSelect('author.kind', 'authorKind')
      .addSelect('report.sent_at', 'sentAt')
      .addSelect('report.reported_at', 'reportedAt')
      .addSelect('report.closed_at', 'closedAt');
  }
}
