import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { CoachAttributesDto, CoachBioDto, CoachHeadlineDto } from '../wire/coach-page.dto.ts';

/** What reps may read of a coach, and how many the coach takes. */
export class CoachProfileDto {
  @ApiProperty({ type: CoachHeadlineDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CoachHeadlineDto)
  headline!: CoachHeadlineDto;

  @ApiProperty({ type: CoachBioDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CoachBioDto)
  bio!: CoachBioDto;

  @ApiProperty({ type: CoachAttributesDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CoachAttributesDto)
  attributes!: CoachAttributesDto;

  @ApiProperty({ minimum: 1, maximum: 60, description: 'How many reps at most.' })
  @IsInt()
  @Min(1)
  @Max(60)
  capacity!: number;

  @ApiProperty({ enum: ['active', 'paused'], description: 'A paused coach is proposed to nobody.' })
  @IsIn(['active', 'paused'])
  state!: 'active' | 'paused';
}
