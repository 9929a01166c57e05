import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDate } from '../wire/moments.ts';

/** Which week. */
export class WeekQuery {
  @ApiProperty({ format: 'date', description: 'Any day of the week wanted, on the coach’s own calendar.' })
  @IsCalendarDate()
  from!: string;
}

/** A session as its coach sees it. */
export class CoachSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ enum: ['booked', 'cancelled'] })
  state!: 'booked' | 'cancelled';

  @ApiProperty({ type: String, nullable: true, description: 'Nobody once the rep has erased the account.' })
  repName!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Indian/Reunion' })
  repTimeZone!: string | null;
}

/** A stretch of open hours. */
export class OpenStretchDto {
  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;
}

/** A coach's week. */
export class CoachWeekDto {
  @ApiProperty({ example: 'Europe/Paris' })
  timeZone!: string;

  @ApiProperty({ format: 'date', description: 'The Monday.' })
  from!: string;

  @ApiProperty({ type: [CoachSessionDto] })
  sessions!: CoachSessionDto[];

  @ApiProperty({ type: [OpenStretchDto] })
  availability!: OpenStretchDto[];
}

/** A rep whom a coach accompanies. */
export class CoachRepDto {
  @ApiProperty({ format: 'uuid' })
  repId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty({ format: 'date' })
  since!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextSessionAt!: string | null;
}

/** The reps of a coach. */
export class CoachRepsDto {
  @ApiProperty({ type: [CoachRepDto] })
  reps!: CoachRepDto[];
}
