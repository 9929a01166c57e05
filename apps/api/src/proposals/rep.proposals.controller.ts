import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { ProposalsDto } from './proposals.dto.ts';
import { proposalsForRep } from './proposals.presenter.ts';
import { ProposedCoachesQueries } from './proposed-coaches.queries.ts';

/** The coaches proposed to a rep. */
@ForSurface('rep')
@OwnUnitsOfWork()
@ApiTags('rep')
@Controller('v1/rep/proposals')
export class RepProposalsController {
  constructor(private readonly proposedCoaches: ProposedCoachesQueries) {}

  @Get()
  @ApiOkResponse({ type: ProposalsDto })
  async listProposals(@CurrentPerson() rep: SignedIn): Promise<ProposalsDto> {
    return proposalsForRep(await this.proposedCoaches.find(rep));
  }
}
