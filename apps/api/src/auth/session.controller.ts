import { Controller, Get, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { presentIdentity } from '../wire/identity.dto.ts';
import { KeyWrapResponse, SessionResponse } from './auth.dto.ts';
import { accountForSelf, keyWrapForSelf } from './auth.presenter.ts';
import { OwnAccount } from './own-account.ts';
import { Visitor } from './visitor.ts';

/**
 * What a signed-in person asks of themselves. Open by declaration, because reps, coaches and operators share it;
 * each route asks for the person itself.
 */
@Public()
@ApiTags('public')
@Controller('v1/auth')
export class SessionController {
  constructor(
    private readonly visitor: Visitor,
    private readonly ownAccount: OwnAccount,
  ) {}

  @Get('session')
  @ApiOkResponse({ type: SessionResponse })
  async session(@Req() request: Request): Promise<SessionResponse> {
    const { accountId } = await this.visitor.require(request);
    const { account, identity } = await this.ownAccount.describe(accountId);
    return { account: accountForSelf(account), identity: presentIdentity(identity) };
  }

  @Get('key-wrap')
  @ApiOkResponse({ type: KeyWrapResponse })
  async keyWrap(@Req() request: Request): Promise<KeyWrapResponse> {
    const { accountId } = await this.visitor.require(request);
    return { keyWrap: keyWrapForSelf(await this.ownAccount.passwordWrap(accountId)) };
  }
}
