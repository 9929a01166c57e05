import { ApiProperty } from '@nestjs/swagger';
import { IsUuid } from '../wire/uuid.ts';

/** Leaves the coach. */
export class EndMatchRequest {
  @ApiProperty({ format: 'uuid', description: 'Drawn by the client; the same request may be repeated.' })
  @IsUuid()
  requestId!: string;
}

/** A match that is over. */
export class EndedMatchDto {
  @ApiProperty({ description: 'The space that is closed now: sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty()
  coachName!: string;

  @ApiProperty({ format: 'date-time', description: 'From when on the coach no longer reads the space.' })
  coachReadsUntil!: string;

  @ApiProperty({
    format: 'date',
    description: 'The day, in UTC, on which the space is forgotten on both sides.',
  })
  forgottenOn!: string;
}
