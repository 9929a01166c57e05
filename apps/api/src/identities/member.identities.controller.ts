import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ForSurface } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { presentIdentity } from '../wire/identity.dto.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { IdentityListResponse } from './identities.dto.ts';
import { ReadIdentities } from './read-identities.ts';

/** Public keys, for people who may write to each other. */
@ForSurface('member')
@ReadsNothingOfReps()
@ApiTags('member')
@Controller('v1/member/accounts/:accountId/identities')
export class MemberIdentitiesController {
  constructor(private readonly readIdentities: ReadIdentities) {}

  @Get()
  @ApiParam({ name: 'accountId', type: String, format: 'uuid' })
  @ApiOkResponse({ type: IdentityListResponse })
  async listIdentities(@Param('accountId', UuidInPath) accountId: string): Promise<IdentityListResponse> {
    return { identities: (await this.readIdentities.execute(accountId)).map(presentIdentity) };
  }
}
