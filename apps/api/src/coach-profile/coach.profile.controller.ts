import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, NotFound, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { ChangeProfile } from './change-profile.ts';
import { CoachProfileDto } from './coach-profile.dto.ts';
import { profileForCoach } from './coach-profile.presenter.ts';
import { CoachProfileRepository } from './coach-profile.repository.ts';

/** A coach's own profile. */
@ForSurface('coach')
@ReadsNothingOfReps()
@ApiTags('coach')
@Controller('v1/coach/profile')
export class CoachProfileController {
  constructor(
    private readonly profiles: CoachProfileRepository,
    private readonly changeProfile: ChangeProfile,
  ) {}

  @Get()
  @ApiOkResponse({ type: CoachProfileDto })
  async readProfile(@CurrentPerson() coach: SignedIn): Promise<CoachProfileDto> {
    const profile = await this.profiles.find(coach.accountId);
    if (!profile) throw new NotFound();
    return profileForCoach(profile);
  }

  @Put()
  @ApiOkResponse({ type: CoachProfileDto })
  async replaceProfile(
    @CurrentPerson() coach: SignedIn,
    @Body() body: CoachProfileDto,
  ): Promise<CoachProfileDto> {
    return profileForCoach(await this.changeProfile.execute(coach.accountId, body));
  }
}
