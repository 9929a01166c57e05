import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, NotFound, type SignedIn } from '@aparte/platform';
import { BookSession } from './book-session.ts';
import { CancelSession } from './cancel-session.ts';
import { RepSessionsReader } from './rep-sessions.reader.ts';
import { BookSessionRequest, RepSessionDto, RepSessionsDto, SlotsDto, SlotsQuery } from './sessions.dto.ts';
import { SlotsQueries } from './slots.queries.ts';

/** A missing and a malformed id are answered alike. */
const sessionId = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

/** The sessions of a rep and the slots to book. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep')
export class RepSessionsController {
  constructor(
    private readonly slots: SlotsQueries,
    private readonly bookSession: BookSession,
    private readonly cancelSession: CancelSession,
    private readonly reader: RepSessionsReader,
  ) {}

  @Get('slots')
  @ApiOkResponse({ type: SlotsDto })
  async showSlots(@CurrentPerson() rep: SignedIn, @Query() query: SlotsQuery): Promise<SlotsDto> {
    return this.slots.show(rep.accountId, query.from, query.days);
  }

  @Get('sessions')
  @ApiOkResponse({ type: RepSessionsDto })
  async list(): Promise<RepSessionsDto> {
    return { sessions: await this.reader.all() };
  }

  @Post('sessions')
  @ApiCreatedResponse({ type: RepSessionDto })
  async book(@CurrentPerson() rep: SignedIn, @Body() body: BookSessionRequest): Promise<RepSessionDto> {
    const session = await this.bookSession.execute(rep.accountId, new Date(body.startsAt), body.requestId);
    return this.reader.one(session);
  }

  @Post('sessions/:sessionId/cancellation')
  @HttpCode(200)
  @ApiOkResponse({ type: RepSessionDto })
  async cancel(@Param('sessionId', sessionId) id: string): Promise<RepSessionDto> {
    return this.reader.one(await this.cancelSession.execute(id));
  }
}
