import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OwnMatchQueries } from '../matches/own-match.queries.ts';
import { OwnQuestionnaire } from '../questionnaire/own-questionnaire.ts';
import { RepSessionsReader } from '../sessions/rep-sessions.reader.ts';
import { RepHomeDto } from './home.dto.ts';

/** Where a rep stands: what comes next. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/home')
export class RepHomeController {
  constructor(
    private readonly questionnaire: OwnQuestionnaire,
    private readonly match: OwnMatchQueries,
    private readonly sessions: RepSessionsReader,
  ) {}

  @Get()
  @ApiOkResponse({ type: RepHomeDto })
  async home(@CurrentPerson() rep: SignedIn): Promise<RepHomeDto> {
    const answered = await this.questionnaire.read(rep.accountId);
    return {
      questionnaireDone: answered !== null,
      match: await this.match.find(rep.accountId),
      nextSession: await this.sessions.next(),
    };
  }
}
