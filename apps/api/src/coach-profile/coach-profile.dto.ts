import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** One line about a coach, in both languages. */
export class HeadlineDto {
  @ApiProperty({ maxLength: 140 })
  @IsString()
  @Length(1, 140)
  fr!: string;

  @ApiProperty({ maxLength: 140 })
  @IsString()
  @Length(1, 140)
  en!: string;
}

/** A few sentences about a coach, in both languages. */
export class BiographyDto {
  @ApiProperty({ maxLength: 1200 })
  @IsString()
  @MaxLength(1_200)
  fr!: string;

  @ApiProperty({ maxLength: 1200 })
  @IsString()
  @MaxLength(1_200)
  en!: string;
}

/** What reps may read of a coach, and how many the coach takes. */
export class CoachProfileDto {
  @ApiProperty({ type: HeadlineDto })
  @ValidateNested()
  @Type(() => HeadlineDto)
  @IsObject()
  headline!: HeadlineDto;

  @ApiProperty({ type: BiographyDto })
  @ValidateNested()
  @Type(() => BiographyDto)
  @IsObject()
  bio!: BiographyDto;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'libs/matching `CoachProfile`.' })
  @IsObject()
  attributes!: object;

  @ApiProperty({ minimum: 1, maximum: 60 })
  @IsInt()
  @Min(1)
  @Max(60)
  capacity!: number;

  @ApiProperty({ enum: ['active', 'paused'] })
  @IsIn(['active', 'paused'])
  state!: 'active' | 'paused';
}
