import { ApiProperty } from '@nestjs/swagger';

/** The other person of a conversation. */
export class PeerDto {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ example: 'Europe/Paris' })
  timeZone!: string;
}

/** A conversation of the person who asks, or a space of theirs alone. */
export class SpaceDto {
  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty({ enum: ['conversation', 'journal', 'notes'] })
  kind!: 'conversation' | 'journal' | 'notes';

  @ApiProperty({ enum: ['open', 'closed'] })
  state!: 'open' | 'closed';

  @ApiProperty({ type: PeerDto, nullable: true, description: 'Nobody in a space of one person alone.' })
  peer!: PeerDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'From when on the coach no longer reads a closed conversation.',
  })
  coachReadsUntil!: string | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day, in UTC, on which a closed conversation is forgotten on both sides.',
  })
  forgottenOn!: string | null;

  @ApiProperty({ description: 'How many envelopes the conversation holds.' })
  lastSeq!: number;
}

/** The space that somebody has for themselves. */
export class SoloSpaceDto {
  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;
}

/** Every space of the person who asks. */
export class SpaceListResponse {
  @ApiProperty({ type: [SpaceDto] })
  spaces!: SpaceDto[];
}
