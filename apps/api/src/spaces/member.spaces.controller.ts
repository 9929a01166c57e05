import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsOfReps } from '../access-log/declared-access.ts';
import { SpaceListResponse } from './spaces.dto.ts';
import { spaceForMember } from './spaces.presenter.ts';
import { SpacesQueries } from './spaces.queries.ts';

/** The conversations of a rep or a coach. */
@ForSurface('member')
@ApiTags('member')
@Controller('v1/member/spaces')
export class MemberSpacesController {
  constructor(
    private readonly spaces: SpacesQueries,
    private readonly access: AccessOfRoute,
  ) {}

  @Get()
  @ReadsOfReps('coach-list')
  @ApiOkResponse({ type: SpaceListResponse })
  async listSpaces(@CurrentPerson() member: SignedIn): Promise<SpaceListResponse> {
    const spaces = await this.spaces.of(member.accountId);
    await this.access.tell(spaces.map(({ peer }) => peer?.accountId ?? null));
    return { spaces: spaces.map(spaceForMember) };
  }
}
