import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { IsUuid } from '../wire/uuid.ts';
import { IsPart } from '../wire/parts.ts';

const LONGEST_CODE = 200;

/** An operator makes an account with the code of this installation. */
export class OperatorSignUpRequest {
  @ApiProperty({ maxLength: LONGEST_CODE })
  @IsString()
  @Length(1, LONGEST_CODE)
  enrolmentCode!: string;

  @ApiProperty({ type: EnrolmentDto })
  @IsPart(() => EnrolmentDto)
  enrolment!: EnrolmentDto;
}

/** Asks for a link by which one coach may make an account. */
export class InviteCoachRequest {
  @ApiProperty({ format: 'uuid', description: 'Made by the client; repeating it gives the same link.' })
  @IsUuid()
  requestId!: string;
}

/** A link by which one coach may make an account. */
export class CoachInvitationDto {
  @ApiProperty()
  invitation!: string;

  @ApiProperty({ format: 'uri' })
  link!: string;

  @ApiProperty({ format: 'date-time' })
  validUntil!: string;
}

/** A coach in the list of an operator. */
export class ListedCoachDto {
  @ApiProperty({ format: 'uuid' })
  coachId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ['active', 'paused'] })
  state!: 'active' | 'paused';

  @ApiProperty({ format: 'date' })
  joinedOn!: string;
}

/** Every coach, by name. */
export class CoachListResponse {
  @ApiProperty({ type: [ListedCoachDto] })
  coaches!: ListedCoachDto[];
}
