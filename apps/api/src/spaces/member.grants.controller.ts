import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
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
  ) {}

  @Get()
  @ApiOkResponse({ type: GrantListResponse })
  async listGrants(@Param('spaceId', SpaceIdInPath) spaceId: Buffer): Promise<GrantListResponse> {
    return { grants: (await this.readGrants.execute(spaceId)).map(grantForMember) };
  }

  @Post()
  @ApiCreatedResponse({ type: GrantResponse })
  async addGrant(
    @CurrentPerson() member: SignedIn,
    @Param('spaceId', SpaceIdInPath) spaceId: Buffer,
    @Body() body: PostGrantRequest,
  ): Promise<GrantResponse> {
    return { grant: grantForMember(await this.postGrant.execute(member.accountId, spaceId, body.grant)) };
  }
}
