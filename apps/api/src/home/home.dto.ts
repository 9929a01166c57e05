import { ApiProperty } from '@nestjs/swagger';
import { MatchDto } from '../matches/matches.dto.ts';
import { RepSessionDto } from '../sessions/sessions.dto.ts';

/** Where a rep stands. */
export class RepHomeDto {
  @ApiProperty()
  questionnaireDone!: boolean;

  @ApiProperty({ type: MatchDto, nullable: true })
  match!: MatchDto | null;

  @ApiProperty({ type: RepSessionDto, nullable: true })
  nextSession!: RepSessionDto | null;
}
