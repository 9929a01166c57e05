import { Controller, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { OpenJournal } from './open-journal.ts';
import { SoloSpaceDto } from './spaces.dto.ts';
import { soloSpaceForOwner } from './spaces.presenter.ts';

/** The journal of a rep. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/journal')
export class RepJournalController {
  constructor(private readonly openJournalUseCase: OpenJournal) {}

  @Put()
  @ApiOkResponse({ type: SoloSpaceDto })
  async openJournal(@CurrentPerson() rep: SignedIn): Promise<SoloSpaceDto> {
    return soloSpaceForOwner(await this.openJournalUseCase.execute(rep.accountId));
  }
}
