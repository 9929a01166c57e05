import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { CoachRepsDto, CoachWeekDto, WeekQuery } from './coach-desk.dto.ts';
import { repsForCoach, weekForCoach } from './coach-desk.presenter.ts';
import { CoachDeskQueries } from './coach-desk.queries.ts';

/** What a coach sees of their own work. */
@ForSurface('coach')
@ApiTags('coach')
@Controller('v1/coach')
export class CoachDeskController {
  constructor(private readonly desk: CoachDeskQueries) {}

  @Get('week')
  @ApiOkResponse({ type: CoachWeekDto })
  async showWeek(@CurrentPerson() coach: SignedIn, @Query() query: WeekQuery): Promise<CoachWeekDto> {
    return weekForCoach(await this.desk.week(coach.accountId, query.from));
  }

  @Get('reps')
  @ApiOkResponse({ type: CoachRepsDto })
  async listReps(): Promise<CoachRepsDto> {
    return repsForCoach(await this.desk.reps());
  }
}
