import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Request, Response } from 'express';
import { AttemptsGuard } from './attempts.guard.ts';
import { LoginRequest, LoginResponse, PreloginRequest, PreloginResponse } from './auth.dto.ts';
import { derivationCost, presentSignedIn } from './auth.presenter.ts';
import { Device } from './device-label.ts';
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
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LoginResponse> {
    const authKey = Buffer.from(body.authKey, 'base64url');
    const credentials = { loginId: body.loginId, authKey, code: body.secondFactor?.code ?? null };
    const signedIn = await this.signIn.execute(credentials, device);
    this.cookie.set(response, signedIn.session.token, signedIn.session.expiresAt);
    return presentSignedIn(signedIn);
  }

  @Post('logout')
  @HttpCode(204)
  @ApiNoContentResponse()
  async logout(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.execute(this.cookie.read(request));
    this.cookie.clear(response);
  }
}
