import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { IsCalendarDate, IsUtcInstant } from '../wire/moments.ts';
import { IsUuid } from '../wire/uuid.ts';

const MOST_DAYS = 14;

/** Which days to show slots for. */
export class SlotsQuery {
  @ApiProperty({ format: 'date', description: 'First day, on the rep’s own calendar.' })
  @IsCalendarDate()
  from!: string;

  @ApiProperty({ minimum: 1, maximum: MOST_DAYS })
  // The one conversion at this edge: a query parameter is text by nature.
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(MOST_DAYS)
  days!: number;
}

/** A session that could be booked. */
export class SlotDto {
  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;
}

/** Free slots of a rep's coach. */
export class SlotsDto {
  @ApiProperty({ example: 'Indian/Reunion' })
  timeZone!: string;

  @ApiProperty({ example: 'Europe/Paris' })
  coachTimeZone!: string;

  @ApiProperty()
  durationMinutes!: number;

  @ApiProperty({ type: [SlotDto] })
  slots!: SlotDto[];
}

/** Books a slot. */
export class BookSessionRequest {
  @ApiProperty({ format: 'date-time' })
  @IsUtcInstant()
  startsAt!: string;

  @ApiProperty({ format: 'uuid', description: 'Drawn by the client; the same request may be repeated.' })
  @IsUuid()
  requestId!: string;
}

/** A session as its rep sees it. */
export class RepSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ enum: ['booked', 'cancelled'] })
  state!: 'booked' | 'cancelled';

  @ApiProperty()
  coachName!: string;

  @ApiProperty({ format: 'date-time' })
  cancelFreeUntil!: string;
}

/** The sessions of a rep. */
export class RepSessionsDto {
  @ApiProperty({ type: [RepSessionDto] })
  sessions!: RepSessionDto[];
}
