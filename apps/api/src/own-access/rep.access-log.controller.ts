import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { AccessesToRepDto } from './own-access.dto.ts';
import { accessesForRep } from './own-access.presenter.ts';
import { ReadAccessesToRep } from './read-accesses-to-rep.ts';

/** Who read what of this rep. */
@ForSurface('rep')
@OwnUnitsOfWork()
@ApiTags('rep')
@Controller('v1/rep/access-log')
export class RepAccessLogController {
  constructor(private readonly readAccesses: ReadAccessesToRep) {}

  @Get()
  @ApiOkResponse({ type: AccessesToRepDto })
  async listAccesses(@CurrentPerson() rep: SignedIn): Promise<AccessesToRepDto> {
    return accessesForRep(await this.readAccesses.execute(rep));
  }
}
