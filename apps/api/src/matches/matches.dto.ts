import { ApiProperty } from '@nestjs/swagger';
import { IsBase64Url } from '../wire/base64url.ts';
import { IsUuid } from '../wire/uuid.ts';

/** Chooses a coach. */
export class ChooseCoachRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUuid()
  coachId!: string;

  @ApiProperty({
    description: 'Name of the space for the two: sixteen bytes drawn by the client, base64url.',
  })
  @IsBase64Url({ bytes: 16 })
  spaceId!: string;
}

/** A rep's coach. */
export class MatchDto {
  @ApiProperty({ format: 'uuid' })
  matchId!: string;

  @ApiProperty({ format: 'uuid' })
  coachId!: string;

  @ApiProperty()
  coachName!: string;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;
}
