import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { OwnActionsDto } from './own-access.dto.ts';
import { actionsForCoach } from './own-access.presenter.ts';
import { ReadOwnActions } from './read-own-actions.ts';

/** What the access log says of this coach. */
@ForSurface('coach')
@OwnUnitsOfWork()
@ReadsNothingOfReps()
@ApiTags('coach')
@Controller('v1/coach/access-log')
export class CoachAccessLogController {
  constructor(private readonly readOwnActions: ReadOwnActions) {}

  @Get()
  @ApiOkResponse({ type: OwnActionsDto })
  async listOwnActions(@CurrentPerson() coach: SignedIn): Promise<OwnActionsDto> {
    return actionsForCoach(await this.readOwnActions.execute(coach));
  }
}
