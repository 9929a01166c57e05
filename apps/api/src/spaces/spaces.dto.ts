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

/** A conversation of the person who asks. */
export class SpaceDto {
  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty({ enum: ['conversation'] })
  kind!: 'conversation';

  @ApiProperty({ enum: ['open', 'closed'] })
  state!: 'open' | 'closed';

  @ApiProperty({ type: PeerDto })
  peer!: PeerDto;

  @ApiProperty({ description: 'How many envelopes the conversation holds.' })
  lastSeq!: number;
}

/** Every conversation of the person who asks. */
export class SpaceListResponse {
  @ApiProperty({ type: [SpaceDto] })
  spaces!: SpaceDto[];
}
