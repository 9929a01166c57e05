import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { quarterOf } from '@aparte/confidentiality';
import { Clock, CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { utcDate } from '../process/utc-date.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { AnswerPulse } from './answer-pulse.ts';
import { PulseAnswersRepository } from './pulse-answers.repository.ts';
import { AnswerPulseRequest, PulseDto } from './pulse.dto.ts';
import { pulseForRep } from './pulse.presenter.ts';

/** The one question about the team, which a rep may answer once a quarter. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/pulse')
export class RepPulseController {
  constructor(
    private readonly answers: PulseAnswersRepository,
    private readonly answerPulse: AnswerPulse,
    private readonly ownSeat: OwnSeatQueries,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: PulseDto })
  readPulse(@CurrentPerson() { accountId }: SignedIn): Promise<PulseDto> {
    return this.pulseOf(accountId);
  }

  @Put()
  @ApiOkResponse({ type: PulseDto })
  async putAnswer(
    @CurrentPerson() { accountId }: SignedIn,
    @Body() { quarter, answer }: AnswerPulseRequest,
  ): Promise<PulseDto> {
    await this.answerPulse.execute({ repId: accountId, quarter, answer });
    return this.pulseOf(accountId);
  }

  private async pulseOf(repId: string): Promise<PulseDto> {
    const quarter = quarterOf(utcDate(this.clock.now()));
    const { state } = await this.ownSeat.find(repId);
    return pulseForRep(quarter, state !== 'ended', await this.answers.find(repId, quarter));
  }
}
