import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { AccessOfRoute } from '../access-log/access-of-route.ts';
import { ReadsNothingOfReps, ReadsOfReps } from '../access-log/declared-access.ts';
import { SpaceIdInPath } from '../wire/space-id.ts';
import { GrantListResponse, GrantResponse, PostGrantRequest } from './grants.dto.ts';
import { grantForMember } from './spaces.presenter.ts';
import { PostGrant } from './post-grant.ts';
import { ReadGrants } from './read-grants.ts';

/** The keys of a conversation, for its members. */
@ForSurface('member')
@ApiTags('member')
@ApiParam({ name: 'spaceId', type: String, description: 'Sixteen bytes, base64url.' })
@Controller('v1/member/spaces/:spaceId/grants')
export class MemberGrantsController {
  constructor(
    private readonly readGrants: ReadGrants,
    private readonly postGrant: PostGrant,
    private readonly access: AccessOfRoute,
  ) {}

  @Get()
  @ReadsOfReps('coach-conversation')
  @ApiOkResponse({ type: GrantListResponse })
  async listGrants(@Param('spaceId', SpaceIdInPath) spaceId: Buffer): Promise<GrantListResponse> {
    await this.access.tellOfSpace(spaceId);
    return { grants: (await this.readGrants.execute(spaceId)).map(grantForMember) };
  }

  @Post()
  @ReadsNothingOfReps()
  @ApiCreatedResponse({ type: GrantResponse })
  async addGrant(
    @CurrentPerson() member: SignedIn,
    @Param('spaceId', SpaceIdInPath) spaceId: Buffer,
    @Body() body: PostGrantRequest,
  ): Promise<GrantResponse> {
    return { grant: grantForMember(await this.postGrant.execute(member.accountId, spaceId, body.grant)) };
  }
}
