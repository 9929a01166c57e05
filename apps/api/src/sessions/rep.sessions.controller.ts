import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { UuidInPath } from '../wire/uuid.ts';
import { BookSession } from './book-session.ts';
import { CancelSession } from './cancel-session.ts';
import { RepSessionsQueries } from './rep-sessions.queries.ts';
import { BookSessionRequest, RepSessionDto, RepSessionsDto, SlotsDto, SlotsQuery } from './sessions.dto.ts';
import { slotsForRep } from './sessions.presenter.ts';
import { SlotsQueries } from './slots.queries.ts';

/** The sessions of a rep and the slots to book. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep')
export class RepSessionsController {
  constructor(
    private readonly slots: SlotsQueries,
    private readonly bookSession: BookSession,
    private readonly cancelSession: CancelSession,
    private readonly repSessions: RepSessionsQueries,
  ) {}

  @Get('slots')
  @ApiOkResponse({ type: SlotsDto })
  async listSlots(@CurrentPerson() rep: SignedIn, @Query() { from, days }: SlotsQuery): Promise<SlotsDto> {
    return slotsForRep(await this.slots.between(rep.accountId, from, days));
  }

  @Get('sessions')
  @ApiOkResponse({ type: RepSessionsDto })
  async listSessions(): Promise<RepSessionsDto> {
    return { sessions: await this.repSessions.all() };
  }

  @Post('sessions')
  @ApiCreatedResponse({ type: RepSessionDto })
  async book(@CurrentPerson() rep: SignedIn, @Body() body: BookSessionRequest): Promise<RepSessionDto> {
    const session = await this.bookSession.execute(rep.accountId, new Date(body.startsAt), body.requestId);
    return this.repSessions.one(session);
  }

  @Post('sessions/:sessionId/cancellation')
  @HttpCode(200)
  @ApiOkResponse({ type: RepSessionDto })
  async cancel(@Param('sessionId', UuidInPath) id: string): Promise<RepSessionDto> {
    return this.repSessions.one(await this.cancelSession.execute(id));
  }
}
