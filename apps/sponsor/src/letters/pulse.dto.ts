import { ApiProperty } from '@nestjs/swagger';

/** A letter about the team that is to come. */
export class ExpectedWordResponse {
  @ApiProperty({ description: 'The quarter or half-year.' })
  period!: string;

  @ApiProperty({ description: 'The first day on which it can arrive.', format: 'date' })
  from!: string;

  @ApiProperty({ description: 'Whether it will carry a word; a team under ten has none, ever.' })
  hasWord!: boolean;
}

/** Which word about the team comes when: made of the own list, the own letters and the calendar. */
export class PulseOutlookResponse {
  @ApiProperty({ description: 'How many people are on the list today.', type: 'integer' })
  people!: number;

  @ApiProperty({ description: 'Of a period that is over.', type: ExpectedWordResponse, nullable: true })
  waiting!: ExpectedWordResponse | null;

  @ApiProperty({
    description: 'The one after that, if the list stays as long as it is.',
    type: ExpectedWordResponse,
    nullable: true,
  })
  next!: ExpectedWordResponse | null;
}
