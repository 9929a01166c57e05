import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { CoachAttributesDto, CoachBioDto, CoachHeadlineDto } from '../wire/coach-page.dto.ts';
import { IsPart } from '../wire/parts.ts';

const LONGEST_INVITATION = 100;

/** Asks about an invitation before using it. */
export class InvitationPreviewRequest {
  @ApiProperty({ maxLength: LONGEST_INVITATION })
  @IsString()
  @Length(1, LONGEST_INVITATION)
  invitation!: string;
}

/** Until when an invitation can be used. */
export class InvitationPreviewResponse {
  @ApiProperty({ format: 'date-time' })
  validUntil!: string;
}

/** The page with which a coach begins. */
export class FirstCoachProfileDto {
  @ApiProperty({ type: CoachHeadlineDto })
  @IsPart(() => CoachHeadlineDto)
  headline!: CoachHeadlineDto;

  @ApiProperty({ type: CoachBioDto })
  @IsPart(() => CoachBioDto)
  bio!: CoachBioDto;

  @ApiProperty({ type: CoachAttributesDto })
  @IsPart(() => CoachAttributesDto)
  attributes!: CoachAttributesDto;

  @ApiProperty({ minimum: 1, maximum: 60, description: 'How many reps at most.' })
  @IsInt()
  @Min(1)
  @Max(60)
  capacity!: number;

  @ApiPropertyOptional({ enum: ['active', 'paused'], default: 'active' })
  @IsOptional()
  @IsIn(['active', 'paused'])
  state?: 'active' | 'paused';
}

/** A coach makes an account with their invitation. */
export class CoachSignUpRequest {
  @ApiProperty({ maxLength: LONGEST_INVITATION })
  @IsString()
  @Length(1, LONGEST_INVITATION)
  invitation!: string;

  @ApiProperty({ type: EnrolmentDto })
  @IsPart(() => EnrolmentDto)
  enrolment!: EnrolmentDto;

  @ApiProperty({ type: FirstCoachProfileDto })
  @IsPart(() => FirstCoachProfileDto)
  profile!: FirstCoachProfileDto;
}
