import { ApiProperty } from '@nestjs/swagger';
import { IsBase64Url } from '../wire/base64url.ts';
import { IsUuid } from '../wire/uuid.ts';

const ID_BYTES = 16;
const KEY_BYTES = 32;

/** Shows one message of a conversation to the operators. */
export class ReportMessageRequest {
  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  @IsBase64Url({ bytes: ID_BYTES })
  spaceId!: string;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  @IsBase64Url({ bytes: ID_BYTES })
  msgId!: string;

  @ApiProperty({ description: 'The key of this one message, base64url.' })
  @IsBase64Url({ bytes: KEY_BYTES })
  mk!: string;

  @ApiProperty({
    format: 'uuid',
    description: 'Made by the client; repeating it answers like the first time.',
  })
  @IsUuid()
  requestId!: string;
}

/** A report as its reporter sees it. */
export class ReportReceiptDto {
  @ApiProperty({ format: 'uuid' })
  reportId!: string;

  @ApiProperty({ format: 'date-time' })
  reportedAt!: string;
}

/** A report in the list of the operators. */
export class ListedReportDto {
  @ApiProperty({ format: 'uuid' })
  reportId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null once the account is gone.' })
  reporterName!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null once the account is gone.' })
  authorName!: string | null;

  @ApiProperty({ enum: ['rep', 'coach'], nullable: true })
  authorKind!: 'rep' | 'coach' | null;

  @ApiProperty({ format: 'date-time' })
  sentAt!: string;

  @ApiProperty({ format: 'date-time' })
  reportedAt!: string;

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  closedAt!: string | null;
}

/** Every report, newest first, open ones before closed ones. */
export class ReportListResponse {
  @ApiProperty({ type: [ListedReportDto] })
  reports!: ListedReportDto[];
}

/** The one message that was reported, opened with the key that its reader handed over. */
export class ReportedMessageDto {
  @ApiProperty({ enum: ['msg', 'edit', 'del', 'note', 'checkin', 'plan', 'file', 'close'] })
  kind!: 'msg' | 'edit' | 'del' | 'note' | 'checkin' | 'plan' | 'file' | 'close';

  @ApiProperty({ type: String, nullable: true, description: 'Its words; null when it has none.' })
  text!: string | null;
}

/** One report with its one message. */
export class ReportResponse {
  @ApiProperty({ type: ListedReportDto })
  report!: ListedReportDto;

  @ApiProperty({
    type: ReportedMessageDto,
    nullable: true,
    description: 'Null once the report is closed or the account of who reported is erased.',
  })
  message!: ReportedMessageDto | null;
}
