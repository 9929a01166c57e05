import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';
import { IsUuid } from '../wire/uuid.ts';

/** Asks to see who and when of one conversation. */
export class AskOpeningRequest {
  @ApiProperty({ format: 'uuid', description: 'Drawn by the client; names the opening from then on.' })
  @IsUuid()
  requestId!: string;

  @ApiProperty({ description: 'The conversation: sixteen bytes, base64url.' })
  @IsBase64Url({ bytes: 16 })
  spaceId!: string;

  @ApiProperty({ description: 'Why; the rep reads it.', minLength: 10, maxLength: 500 })
  @IsString()
  @Length(10, 500)
  reason!: string;

  @ApiProperty({ description: 'Whether a life is in serious and immediate danger.' })
  @IsBoolean()
  isDanger!: boolean;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 72,
    description: 'Hours until the rep is told; 0 unless there is danger.',
  })
  @IsInt()
  @Min(0)
  @Max(72)
  delayHours!: number;
}

/** An opening in the list of the operators. */
export class OpeningDto {
  @ApiProperty({ format: 'uuid' })
  openingId!: string;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  isDanger!: boolean;

  @ApiProperty({ type: 'integer' })
  delayHours!: number;

  @ApiProperty({ description: 'Whether this operator asked.' })
  isMine!: boolean;

  @ApiProperty({ format: 'date-time' })
  askedAt!: string;

  @ApiProperty({ enum: ['asked', 'open', 'closed'] })
  state!: 'asked' | 'open' | 'closed';

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  closesAt!: string | null;
}

/** Everything that operators asked of each other, the latest first. */
export class OpeningListResponse {
  @ApiProperty({ type: [OpeningDto] })
  openings!: OpeningDto[];
}

/** Somebody in an opened conversation. */
export class OpenedPersonDto {
  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ['rep', 'coach'] })
  kind!: 'rep' | 'coach';
}

/** A session of the two. */
export class OpenedSessionDto {
  @ApiProperty({ format: 'date-time' })
  startsAt!: string;

  @ApiProperty({ format: 'date-time' })
  endsAt!: string;

  @ApiProperty({ enum: ['booked', 'cancelled'] })
  state!: 'booked' | 'cancelled';
}

/** Who and when of an opened conversation: never a word of it. */
export class OpenedConversationDto {
  @ApiProperty({ type: OpeningDto })
  opening!: OpeningDto;

  @ApiProperty({ type: [OpenedPersonDto] })
  people!: OpenedPersonDto[];

  @ApiProperty({ enum: ['open', 'closed'] })
  conversationState!: 'open' | 'closed';

  @ApiProperty({ format: 'date-time', nullable: true, type: String })
  conversationClosedAt!: string | null;

  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: 'The day the rep chose the coach.',
  })
  chosenOn!: string | null;

  @ApiProperty({ type: [OpenedSessionDto], description: 'In order of time.' })
  sessions!: OpenedSessionDto[];
}

/** That operators opened this rep's conversation. */
export class ToldOpeningDto {
  @ApiProperty()
  reason!: string;

  @ApiProperty()
  isDanger!: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time' })
  closesAt!: string;
}

/** Every opening that this rep has been told of, the latest first. */
export class ToldOpeningsResponse {
  @ApiProperty({ type: [ToldOpeningDto] })
  openings!: ToldOpeningDto[];
}
