import { ApiProperty } from '@nestjs/swagger';

/** A text in both languages. */
export class BilingualTextDto {
  @ApiProperty()
  fr!: string;

  @ApiProperty()
  en!: string;
}

/** One fact about the two, which the screen puts into words (libs/matching `Reason` and `Difference`). */
export class MatchingFactDto {
  @ApiProperty({ example: 'topics' })
  code!: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  facts!: Record<string, unknown>;
}

/** One coach proposed to a rep. */
export class ProposedCoachDto {
  @ApiProperty({ format: 'uuid' })
  coachId!: string;

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ type: BilingualTextDto })
  headline!: BilingualTextDto;

  @ApiProperty({ type: BilingualTextDto })
  bio!: BilingualTextDto;

  @ApiProperty({ type: [String], enum: ['fr', 'en'] })
  languages!: ('fr' | 'en')[];

  @ApiProperty({ type: [String] })
  topics!: string[];

  @ApiProperty({ example: 'Europe/Paris' })
  timeZone!: string;

  @ApiProperty({ type: [MatchingFactDto], description: 'At most three, the weightiest first.' })
  reasons!: MatchingFactDto[];

  @ApiProperty({ type: MatchingFactDto, nullable: true })
  difference!: MatchingFactDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  nextFreeAt!: string | null;
}

/** Up to three coaches. */
export class ProposalsDto {
  @ApiProperty({ type: [ProposedCoachDto] })
  coaches!: ProposedCoachDto[];
}
