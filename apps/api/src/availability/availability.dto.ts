import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { IsTimeZoneName } from '../wire/time-zone.ts';

const MOST_RULES = 50;

/** Open hours of one weekday, in minutes after midnight on the coach's own clock. */
export class AvailabilityRuleDto {
  @ApiProperty({ minimum: 1, maximum: 7, description: '1 is Monday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  isoWeekday!: number;

  @ApiProperty({ minimum: 0, maximum: 1439 })
  @IsInt()
  @Min(0)
  @Max(1439)
  startMinute!: number;

  @ApiProperty({
    minimum: 1,
    maximum: 1440,
    description: 'At or before the start: the hours run past midnight.',
  })
  @IsInt()
  @Min(1)
  @Max(1440)
  endMinute!: number;
}

/** How a coach offers time. */
export class AvailabilityDto {
  @ApiProperty({ example: 'Europe/Paris' })
  @IsTimeZoneName()
  timeZone!: string;

  @ApiProperty({ type: [AvailabilityRuleDto] })
  @IsArray()
  @ArrayMaxSize(MOST_RULES)
  // Without it a list within the list would pass: a nested validation looks into lists of any depth.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AvailabilityRuleDto)
  rules!: AvailabilityRuleDto[];

  @ApiProperty({ enum: [15, 30, 60] })
  @IsIn([15, 30, 60])
  stepMinutes!: 15 | 30 | 60;

  @ApiProperty({ enum: [25, 50] })
  @IsIn([25, 50])
  sessionMinutes!: 25 | 50;

  @ApiProperty({ minimum: 0, maximum: 60 })
  @IsInt()
  @Min(0)
  @Max(60)
  bufferMinutes!: number;

  @ApiProperty({ minimum: 0, maximum: 168 })
  @IsInt()
  @Min(0)
  @Max(168)
  noticeHours!: number;

  @ApiProperty({ minimum: 1, maximum: 90 })
  @IsInt()
  @Min(1)
  @Max(90)
  windowDays!: number;
}
