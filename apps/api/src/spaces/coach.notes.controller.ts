import { Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { OpenSoloSpace } from './open-solo-space.ts';
import { SoloSpaceDto } from './spaces.dto.ts';
import { soloSpaceForOwner } from './spaces.presenter.ts';

/** The private notes of a coach. */
@ForSurface('coach')
@ReadsNothingOfReps()
@ApiTags('coach')
@Controller('v1/coach/notes')
export class CoachNotesController {
  constructor(private readonly openSoloSpace: OpenSoloSpace) {}

  @Put()
  @ApiOkResponse({ type: SoloSpaceDto })
  async openNotes(@CurrentPerson() coach: SignedIn): Promise<SoloSpaceDto> {
    return soloSpaceForOwner(await this.openSoloSpace.execute(coach.accountId, 'notes'));
  }
}
