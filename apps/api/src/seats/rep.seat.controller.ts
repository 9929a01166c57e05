import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OwnSeatQueries } from './own-seat.queries.ts';
import { RepSeatDto } from './seats.dto.ts';
import { seatForRep } from './seats.presenter.ts';

/** The seat of a rep. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/seat')
export class RepSeatController {
  constructor(private readonly ownSeat: OwnSeatQueries) {}

  @Get()
  @ApiOkResponse({ type: RepSeatDto })
  async showSeat(@CurrentPerson() rep: SignedIn): Promise<RepSeatDto> {
    return seatForRep(await this.ownSeat.find(rep.accountId));
  }
}
