import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { gateLetterKinds, type GateLetterKind } from '@aparte/confidentiality';

const pulseWords = ['strained', 'mixed', 'good'] as const;

/** A page that a rep wrote, previewed and chose to release. */
class SharedPageResponse {
  @ApiProperty({ description: 'Language of the page.', enum: ['fr', 'en'] })
  locale!: 'fr' | 'en';

  @ApiProperty({ description: 'Name under which the rep signed, by their own act.' })
  author!: string;

  @ApiProperty({ description: 'Title of the page.' })
  title!: string;

  @ApiProperty({ description: 'The page, paragraph by paragraph.', type: [String] })
  paragraphs!: readonly string[];

  @ApiProperty({ description: 'Last day on which the page can be opened.', format: 'date' })
  expiresOn!: string;
}

/** The word of a period about a whole team. */
class PulseReleaseResponse {
  @ApiProperty({ description: 'The quarter or half-year.' })
  period!: string;

  @ApiProperty({
    description: 'Size of the roster of the period; never how many took a seat.',
    type: 'integer',
  })
  rosterSize!: number;

  @ApiProperty({ description: 'The word; a team under ten has none.', enum: pulseWords, nullable: true })
  word!: (typeof pulseWords)[number] | null;
}

/** One letter that came through the gate. */
@ApiExtraModels(SharedPageResponse, PulseReleaseResponse)
export class LetterResponse {
  @ApiProperty({ description: 'Identifier of the letter.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Which of the two kinds it is.', enum: gateLetterKinds })
  kind!: GateLetterKind;

  @ApiProperty({ description: 'Day on which it arrived.', format: 'date' })
  day!: string;

  @ApiProperty({
    description: 'What it says.',
    oneOf: [{ $ref: getSchemaPath(SharedPageResponse) }, { $ref: getSchemaPath(PulseReleaseResponse) }],
  })
  payload!: SharedPageResponse | PulseReleaseResponse;
}

/** Every letter that can still be read. */
export class LettersResponse {
  @ApiProperty({ description: 'The letters, newest first.', type: [LetterResponse] })
  letters!: LetterResponse[];
}
