import { ApiProperty } from '@nestjs/swagger';

/** The seat of a rep. */
export class RepSeatDto {
  @ApiProperty({ enum: ['serving', 'ending', 'ended'] })
  state!: 'serving' | 'ending' | 'ended';

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day in UTC, when there is one; null also once the seat is forgotten.',
  })
  lastDay!: string | null;
}
