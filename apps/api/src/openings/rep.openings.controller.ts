import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ForSurface } from '@aparte/platform';
import { ToldOpeningsResponse } from './openings.dto.ts';
import { openingForRep } from './openings.presenter.ts';
import { ToldOpeningsQueries } from './told-openings.queries.ts';

/** What a rep is told of operators who opened their conversation. */
@ForSurface('rep')
@ApiTags('rep')
@Controller('v1/rep/openings')
export class RepOpeningsController {
  constructor(private readonly openings: ToldOpeningsQueries) {}

  @Get()
  @ApiOkResponse({ type: ToldOpeningsResponse })
  async listOpenings(): Promise<ToldOpeningsResponse> {
    return { openings: (await this.openings.all()).map(openingForRep) };
  }
}
