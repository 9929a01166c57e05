import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Request, Response } from 'express';
import { presentIdentity } from '../wire/identity.dto.ts';
import { AttemptsGuard } from './attempts.guard.ts';
import { LoginRequest, LoginResponse, PreloginRequest, PreloginResponse } from './auth.dto.ts';
import { accountForSelf, derivationCost, keyWrapForSelf } from './auth.presenter.ts';
import { PrepareSignIn } from './prepare-sign-in.ts';
import { SignIn } from './sign-in.ts';
import { SignOut } from './sign-out.ts';

/** Signing in and out, for everybody of the private plane. */
@Public()
@ApiTags('public')
@Controller('v1/auth')
export class AuthController {
  constructor(
    private readonly prepareSignIn: PrepareSignIn,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('prelogin')
  @UseGuards(AttemptsGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: PreloginResponse })
  async prelogin(@Body() body: PreloginRequest): Promise<PreloginResponse> {
    return derivationCost(await this.prepareSignIn.execute(body.loginId));
  }

  @Post('login')
  @UseGuards(AttemptsGuard)
  @HttpCode(200)
  @ApiOkResponse({ type: LoginResponse })
  async login(
    @Body() body: LoginRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LoginResponse> {
    const authKey = Buffer.from(body.authKey, 'base64url');
    const { session, account, keyWrap, identity } = await this.signIn.execute(body.loginId, authKey);
    this.cookie.set(response, session.token, session.expiresAt);
    return {
      account: accountForSelf(account),
      keyWrap: keyWrapForSelf(keyWrap),
      identity: presentIdentity(identity),
    };
  }

  @Post('logout')
  @HttpCode(204)
  @ApiNoContentResponse()
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.execute(this.cookie.read(request));
    this.cookie.clear(response);
  }
}
