import { ApiProperty } from '@nestjs/swagger';
import { IsObject, ValidateIf } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';

/** Largest sealed line: the biggest padded body of one sentence, with room. */
const LONGEST_LINE_BYTES = 4_096;

/** The questionnaire of a rep, as written and as read. */
export class QuestionnaireDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Answers by question, as libs/matching `Answers` defines them.',
  })
  @IsObject()
  answers!: object;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The line to the future coach, sealed by the rep to itself; base64url.',
  })
  @ValidateIf((_, line) => line !== null)
  @IsBase64Url({ atLeast: 1, atMost: LONGEST_LINE_BYTES })
  sealedLine!: string | null;
}

/** What is stored, or nothing yet. */
export class StoredQuestionnaireDto {
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  answers!: object | null;

  @ApiProperty({ type: String, nullable: true })
  sealedLine!: string | null;
}
