import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { OwnAnswersQueries } from '../questionnaire/own-answers.queries.ts';
import { RepSessionsQueries } from '../sessions/rep-sessions.queries.ts';
import { RepHomeDto } from './home.dto.ts';

/** Where a rep stands: what comes next. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/home')
export class RepHomeController {
  constructor(
    private readonly ownAnswers: OwnAnswersQueries,
    private readonly ownMatch: OwnMatchQueries,
    private readonly sessions: RepSessionsQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: RepHomeDto })
  async showHome(@CurrentPerson() rep: SignedIn): Promise<RepHomeDto> {
    return {
      questionnaireDone: await this.ownAnswers.isDone(rep.accountId),
      match: await this.ownMatch.find(rep.accountId),
      nextSession: await this.sessions.next(),
    };
  }
}
