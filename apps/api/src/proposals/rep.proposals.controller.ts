import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { ProposalsDto } from './proposals.dto.ts';
import { proposalsForRep } from './proposals.presenter.ts';
import { ProposeCoaches } from './propose-coaches.ts';

/** The coaches proposed to a rep. */
@ForSurface('rep')
@OwnUnitsOfWork()
@ApiTags('rep')
@Controller('v1/rep/proposals')
export class RepProposalsController {
  constructor(private readonly proposeCoaches: ProposeCoaches) {}

  @Get()
  @ApiOkResponse({ type: ProposalsDto })
  async propose(@CurrentPerson() rep: SignedIn): Promise<ProposalsDto> {
    return proposalsForRep(await this.proposeCoaches.execute(rep));
  }
}
