import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, NotFound, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { AvailabilityDto } from './availability.dto.ts';
import { AvailabilityRepository } from './availability.repository.ts';
import { ChangeAvailability } from './change-availability.ts';

/** The hours a coach offers. */
@ForSurface('coach')
@ReadsNothingOfReps()
@ApiTags('coach')
@Controller('v1/coach/availability')
export class CoachAvailabilityController {
  constructor(
    private readonly availability: AvailabilityRepository,
    private readonly changeAvailability: ChangeAvailability,
  ) {}

  @Get()
  @ApiOkResponse({ type: AvailabilityDto })
  async readAvailability(@CurrentPerson() coach: SignedIn): Promise<AvailabilityDto> {
    const offered = await this.availability.find(coach.accountId);
    if (!offered) throw new NotFound();
    return offered;
  }

  @Put()
  @ApiOkResponse({ type: AvailabilityDto })
  async replaceAvailability(
    @CurrentPerson() coach: SignedIn,
    @Body() body: AvailabilityDto,
  ): Promise<AvailabilityDto> {
    return this.changeAvailability.execute(coach.accountId, body);
  }
}
