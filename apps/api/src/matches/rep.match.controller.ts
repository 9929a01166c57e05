import { Body, Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { RepUnitOfWork } from '../database/units-of-work.ts';
import { ChooseCoach } from './choose-coach.ts';
import { ChooseCoachRequest, MatchDto } from './matches.dto.ts';
import { OwnMatchQueries } from './own-match.queries.ts';

/** The coach of a rep. */
@ForSurface('rep')
@OwnUnitsOfWork()
@ApiTags('rep')
@Controller('v1/rep/match')
export class RepMatchController {
  constructor(
    private readonly chooseCoach: ChooseCoach,
    private readonly ownMatch: OwnMatchQueries,
    private readonly repUnit: RepUnitOfWork,
  ) {}

  @Put()
  @ApiOkResponse({ type: MatchDto })
  async matchWithCoach(@CurrentPerson() rep: SignedIn, @Body() body: ChooseCoachRequest): Promise<MatchDto> {
    await this.chooseCoach.execute(rep, body.coachId, body.spaceId);
    return this.repUnit.run(rep.token, () => this.ownMatch.get(rep.accountId));
  }
}
