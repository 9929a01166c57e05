import { Module } from '@nestjs/common';
import { CloseReport } from './close-report.ts';
import { HandledReportsRepository } from './handled-reports.repository.ts';
import { MemberReportsController } from './member.reports.controller.ts';
import { OperatorReportsController } from './operator.reports.controller.ts';
import { ReadReport } from './read-report.ts';
import { ReportMessage } from './report-message.ts';
import { ReportSeals } from './report-seals.ts';
import { ReportsRepository } from './reports.repository.ts';
import { ShownReportsQueries } from './shown-reports.queries.ts';
import { TypeormHandledReportsRepository } from './typeorm-handled-reports.repository.ts';
import { TypeormReportsRepository } from './typeorm-reports.repository.ts';

/** One message at a time, chosen by who received it, shown to the operators. */
@Module({
  controllers: [MemberReportsController, OperatorReportsController],
  providers: [
    ReportMessage,
    ReadReport,
    CloseReport,
    ReportSeals,
    ShownReportsQueries,
    { provide: ReportsRepository, useClass: TypeormReportsRepository },
    { provide: HandledReportsRepository, useClass: TypeormHandledReportsRepository },
  ],
})
export class ReportsModule {}
