import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsOfReps } from '../access-log/declared-access.ts';
import { CoachRepsDto, CoachWeekDto, WeekQuery } from './coach-desk.dto.ts';
import { repsForCoach, weekForCoach } from './coach-desk.presenter.ts';
import { CoachDeskQueries } from './coach-desk.queries.ts';

/** What a coach sees of their own work. */
@ForSurface('coach')
@ApiTags('coach')
@Controller('v1/coach')
export class CoachDeskController {
  constructor(
    private readonly desk: CoachDeskQueries,
    private readonly access: AccessOfRoute,
  ) {}

  @Get('week')
  @ReadsOfReps('coach-week')
  @ApiOkResponse({ type: CoachWeekDto })
  async showWeek(@CurrentPerson() coach: SignedIn, @Query() query: WeekQuery): Promise<CoachWeekDto> {
    const week = await this.desk.week(coach.accountId, query.from);
    await this.access.tell(week.sessions.map(({ repId }) => repId));
    return weekForCoach(week);
  }

  @Get('reps')
  @ReadsOfReps('coach-list')
  @ApiOkResponse({ type: CoachRepsDto })
  async listReps(): Promise<CoachRepsDto> {
    const reps = await this.desk.reps();
    await this.access.tell(reps.map(({ repId }) => repId));
    return repsForCoach(reps);
  }
}
