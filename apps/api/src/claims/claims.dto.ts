import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { IsPart } from '../wire/parts.ts';

const LONGEST_VOUCHER = 600;

/** Asks about a voucher before using it. */
export class VoucherPreviewRequest {
  @ApiProperty({ maxLength: LONGEST_VOUCHER })
  @IsString()
  @Length(1, LONGEST_VOUCHER)
  voucher!: string;
}

/** What a voucher is good for. */
export class VoucherPreviewResponse {
  @ApiProperty()
  organisationName!: string;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;
}

/** Turns a voucher into an account with a seat. */
export class ClaimRequest {
  @ApiProperty({ maxLength: LONGEST_VOUCHER })
  @IsString()
  @Length(1, LONGEST_VOUCHER)
  voucher!: string;

  @ApiProperty({ type: EnrolmentDto })
  @IsPart(() => EnrolmentDto)
  enrolment!: EnrolmentDto;
}
