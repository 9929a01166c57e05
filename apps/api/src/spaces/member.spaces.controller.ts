import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { SpaceListResponse } from './spaces.dto.ts';
import { spaceForMember } from './spaces.presenter.ts';
import { SpacesQueries } from './spaces.queries.ts';

/** The conversations of a rep or a coach. */
@ForSurface('member')
@ApiTags('member')
@Controller('v1/member/spaces')
export class MemberSpacesController {
  constructor(private readonly spaces: SpacesQueries) {}

  @Get()
  @ApiOkResponse({ type: SpaceListResponse })
  async listSpaces(@CurrentPerson() member: SignedIn): Promise<SpaceListResponse> {
    return { spaces: (await this.spaces.of(member.accountId)).map(spaceForMember) };
  }
}
