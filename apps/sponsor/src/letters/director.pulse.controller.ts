import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ForSurface } from '@aparte/platform';
import { PulseOutlookResponse } from './pulse.dto.ts';
import { outlookForDirector } from './pulse.presenter.ts';
import { ReadPulseOutlook } from './read-pulse-outlook.ts';

/** Which word about the team comes when. */
@ForSurface('sponsor')
@Controller('v1/pulse')
export class DirectorPulseController {
  constructor(private readonly readOutlook: ReadPulseOutlook) {}

  @Get()
  @ApiOkResponse({ description: 'The words to come, or why there is none.', type: PulseOutlookResponse })
  async readPulse(): Promise<PulseOutlookResponse> {
    return outlookForDirector(await this.readOutlook.execute());
  }
}
