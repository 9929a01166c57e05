import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';

const ANSWERS = [-1, 0, 1] as const;
const WORDS = ['strained', 'mixed', 'good'] as const;

/** An answer to the question of a quarter, or that there is none any more. */
export class AnswerPulseRequest {
  @ApiProperty({ example: '2031-Q1', description: 'The quarter that the question was shown for.' })
  @Matches(/^20\d\d-Q[1-4]$/)
  quarter!: string;

  @ApiProperty({
    type: 'integer',
    enum: ANSWERS,
    nullable: true,
    description: 'Strained, neither, good; null withdraws the answer.',
  })
  @IsIn([...ANSWERS, null])
  answer!: (typeof ANSWERS)[number] | null;
}

/** The last word that was made about the team. */
export class LastPulseWordDto {
  @ApiProperty({ description: 'The quarter or half-year.' })
  period!: string;

  @ApiProperty({ type: 'string', enum: WORDS, nullable: true, description: 'A team under ten has none.' })
  word!: (typeof WORDS)[number] | null;
}

/** The question of the quarter as it stands for one rep. */
export class PulseDto {
  @ApiProperty({ example: '2031-Q1' })
  quarter!: string;

  @ApiProperty({ format: 'date-time', description: 'From when on nothing can be changed.' })
  endsAt!: string;

  @ApiProperty({ description: 'Whether this rep has a seat that has not ended.' })
  isAsked!: boolean;

  @ApiProperty({ type: 'integer', enum: ANSWERS, nullable: true })
  answer!: (typeof ANSWERS)[number] | null;

  @ApiProperty({
    description: 'Whether no answer of this rep counts any more, because the words told enough.',
  })
  isSpent!: boolean;

  @ApiProperty({ type: LastPulseWordDto, nullable: true })
  lastWord!: LastPulseWordDto | null;
}
