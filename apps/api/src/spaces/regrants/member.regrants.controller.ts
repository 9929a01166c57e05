import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../../access-log/access-of-route.ts';
import { ReadsNothingOfReps, ReadsOfReps } from '../../access-log/declared-access.ts';
import { SpaceIdInPath } from '../../wire/space-id.ts';
import { PostRegrant } from './post-regrant.ts';
import { ReadRegrants } from './read-regrants.ts';
import { PostRegrantRequest, RegrantListResponse, RegrantResponse } from './regrants.dto.ts';
import { regrantForMember } from './regrants.presenter.ts';

/** Keys of a conversation that one member gives back to the other, who lost everything. */
@ForSurface('member')
@ApiTags('member')
@ApiParam({ name: 'spaceId', type: String, description: 'Sixteen bytes, base64url.' })
@Controller('v1/member/spaces/:spaceId/regrants')
export class MemberRegrantsController {
  constructor(
    private readonly readRegrants: ReadRegrants,
    private readonly postRegrant: PostRegrant,
    private readonly access: AccessOfRoute,
  ) {}

  @Get()
  @ReadsOfReps('coach-conversation')
  @ApiOkResponse({ type: RegrantListResponse })
  async listRegrants(@Param('spaceId', SpaceIdInPath) spaceId: Buffer): Promise<RegrantListResponse> {
    await this.access.tellOfSpace(spaceId);
    return { regrants: (await this.readRegrants.execute(spaceId)).map(regrantForMember) };
  }

  @Post()
  @ReadsNothingOfReps()
  @ApiCreatedResponse({ type: RegrantResponse })
  async addRegrant(
    @CurrentPerson() member: SignedIn,
    @Param('spaceId', SpaceIdInPath) spaceId: Buffer,
    @Body() body: PostRegrantRequest,
  ): Promise<RegrantResponse> {
    const stored = await this.postRegrant.execute(member.accountId, spaceId, body.regrant);
    return { regrant: regrantForMember(stored) };
  }
}
