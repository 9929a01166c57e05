import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { AssertionRequest, PasskeyWrapResponse, UnlockChallengeResponse } from './passkeys.dto.ts';
import { passkeyHint, passkeyWrapForSelf } from './passkeys.presenter.ts';
import { RelyingParty } from './relying-party.ts';
import { UnlockWithPasskey } from './unlock-with-passkey.ts';

/** Unlocking by passkey for whoever is signed in. Open by declaration; each route asks for the person itself. */
@Public()
@ApiTags('public')
@Controller('v1/auth/passkeys/unlock')
export class PasskeyUnlockController {
  constructor(
    private readonly visitor: Visitor,
    private readonly relyingParty: RelyingParty,
    private readonly unlockWithPasskey: UnlockWithPasskey,
  ) {}

  @Post('challenge')
  @HttpCode(200)
  @ApiOkResponse({ type: UnlockChallengeResponse })
  async issueUnlockChallenge(@Req() request: Request): Promise<UnlockChallengeResponse> {
    const { accountId } = await this.visitor.require(request);
    const { challenge, passkeys } = await this.unlockWithPasskey.offer(accountId);
    return {
      challenge: challenge.toString('base64url'),
      rpId: this.relyingParty.id,
      passkeys: passkeys.map(passkeyHint),
    };
  }

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyWrapResponse })
  async unlockByPasskey(
    @Req() request: Request,
    @Body() { assertion }: AssertionRequest,
  ): Promise<PasskeyWrapResponse> {
    const { accountId } = await this.visitor.require(request);
    return { keyWrap: passkeyWrapForSelf(await this.unlockWithPasskey.execute(accountId, assertion)) };
  }
}
