import { Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OpenSoloSpace } from './open-solo-space.ts';
import { SoloSpaceDto } from './spaces.dto.ts';
import { soloSpaceForOwner } from './spaces.presenter.ts';

/** The journal of a rep. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/journal')
export class RepJournalController {
  constructor(private readonly openSoloSpace: OpenSoloSpace) {}

  @Put()
  @ApiOkResponse({ type: SoloSpaceDto })
  async openJournal(@CurrentPerson() rep: SignedIn): Promise<SoloSpaceDto> {
    return soloSpaceForOwner(await this.openSoloSpace.execute(rep.accountId, 'journal'));
  }
}
