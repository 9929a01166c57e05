import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ForSurface } from '@aparte/platform';
import { EndMatch } from './end-match.ts';
import { EndedMatchDto, EndMatchRequest } from './match-ending.dto.ts';
import { endedMatchForRep } from './match-ending.presenter.ts';

/** Leaving a coach. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/match/end')
export class RepMatchEndingController {
  constructor(private readonly endMatch: EndMatch) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: EndedMatchDto })
  async leaveCoach(@Body() { requestId }: EndMatchRequest): Promise<EndedMatchDto> {
    return endedMatchForRep(await this.endMatch.execute(requestId));
  }
}
