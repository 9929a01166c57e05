import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { ReportMessage } from './report-message.ts';
import { ReportMessageRequest, ReportReceiptDto } from './reports.dto.ts';
import { receiptForReporter } from './reports.presenter.ts';

/** Showing a message to the operators. */
@ForSurface('member')
@ReadsNothingOfReps()
@ApiTags('member')
@Controller('v1/member/reports')
export class MemberReportsController {
  constructor(private readonly reportMessage: ReportMessage) {}

  @Post()
  @ApiCreatedResponse({ type: ReportReceiptDto })
  async addReport(
    @CurrentPerson() { accountId: reporterId }: SignedIn,
    @Body() { spaceId, msgId, mk, requestId }: ReportMessageRequest,
  ): Promise<ReportReceiptDto> {
    const space = Buffer.from(spaceId, 'base64url');
    return receiptForReporter(
      await this.reportMessage.execute({ reporterId, requestId, spaceId: space, msgId, mk }),
    );
  }
}
