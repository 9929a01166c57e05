import { Body, Controller, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Response } from 'express';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { accountForSelf } from '../auth/auth.presenter.ts';
import { Device } from '../auth/device-label.ts';
import { presentIdentity } from '../wire/identity.dto.ts';
import { PasskeyChallenges } from './passkey-challenges.ts';
import { AssertionRequest, PasskeyChallengeResponse, PasskeyLoginResponse } from './passkeys.dto.ts';
import { passkeyWrapForSelf } from './passkeys.presenter.ts';
import { RelyingParty } from './relying-party.ts';
import { SignInWithPasskey } from './sign-in-with-passkey.ts';

/** Signing in by passkey, for everybody of the private plane. */
@Public()
@ApiTags('public')
@Controller('v1/auth/passkeys/sign-in')
export class PasskeySignInController {
  constructor(
    private readonly relyingParty: RelyingParty,
    private readonly challenges: PasskeyChallenges,
    private readonly signInWithPasskey: SignInWithPasskey,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('challenge')
  @UseGuards(AttemptsGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyChallengeResponse })
  async issueSignInChallenge(): Promise<PasskeyChallengeResponse> {
    const challenge = await this.challenges.issue('sign-in', null);
    return { challenge: challenge.toString('base64url'), rpId: this.relyingParty.id };
  }

  @Post()
  @UseGuards(AttemptsGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: PasskeyLoginResponse })
  async signInByPasskey(
    @Body() { assertion }: AssertionRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PasskeyLoginResponse> {
    const { session, account, keyWrap, identity } = await this.signInWithPasskey.execute(assertion, device);
    this.cookie.set(response, session.token, session.expiresAt);
    return {
      account: accountForSelf(account),
      keyWrap: passkeyWrapForSelf(keyWrap),
      identity: presentIdentity(identity),
    };
  }
}
