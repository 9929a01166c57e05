import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsOfReps } from '../access-log/declared-access.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { CloseReport } from './close-report.ts';
import { ReadReport } from './read-report.ts';
import { repOfReport } from './rep-of-report.rules.ts';
import { ListedReportDto, ReportListResponse, ReportResponse } from './reports.dto.ts';
import { listedReport, openedReport } from './reports.presenter.ts';
import { ShownReportsQueries } from './shown-reports.queries.ts';

/** What members showed to the operators. */
@ForSurface('operator')
@ApiTags('operator')
@Controller('v1/operator/reports')
export class OperatorReportsController {
  constructor(
    private readonly reports: ShownReportsQueries,
    private readonly readReport: ReadReport,
    private readonly closeReport: CloseReport,
    private readonly access: AccessOfRoute,
  ) {}

  @Get()
  @ReadsOfReps('operator-reports')
  @ApiOkResponse({ type: ReportListResponse })
  async listReports(): Promise<ReportListResponse> {
    const reports = await this.reports.all();
    await this.access.tell(reports.map(repOfReport));
    return { reports: reports.map(listedReport) };
  }

  @Get(':reportId')
  @ReadsOfReps('operator-report')
  @ApiOkResponse({ type: ReportResponse })
  async getReport(@Param('reportId', UuidInPath) reportId: string): Promise<ReportResponse> {
    const opened = await this.readReport.execute(reportId);
    await this.access.tell([repOfReport(opened.report)]);
    return openedReport(opened);
  }

  @Post(':reportId/close')
  @ReadsOfReps('operator-reports')
  @HttpCode(200)
  @ApiOkResponse({ type: ListedReportDto })
  async settleReport(
    @CurrentPerson() operator: SignedIn,
    @Param('reportId', UuidInPath) reportId: string,
  ): Promise<ListedReportDto> {
    const report = await this.closeReport.execute(operator.accountId, reportId);
    await this.access.tell([repOfReport(report)]);
    return listedReport(report);
  }
}
