import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import { SponsorConfig } from '../sponsor.config.ts';
import { plansOf } from './plans.ts';
import { PlansResponse } from './seats.dto.ts';

/** The price list, open to whoever considers buying. */
@Public()
@Controller('v1')
export class PublicSeatsController {
  constructor(private readonly config: SponsorConfig) {}

  @Get('plans')
  @ApiOkResponse({ description: 'What can be bought.', type: PlansResponse })
  listPlans(): PlansResponse {
    return plansOf(this.config);
  }
}
