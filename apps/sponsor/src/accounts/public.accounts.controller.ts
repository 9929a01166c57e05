import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Request, Response } from 'express';
import { ClientAddress } from '../requests/client-address.ts';
import { DirectorSessionResponse, LogInRequest, SignUpRequest } from './accounts.dto.ts';
import { forDirector } from './accounts.presenter.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { LogIn } from './log-in.ts';
import { LogOut } from './log-out.ts';
import { SignUp } from './sign-up.ts';

/** The door of the sponsor site. */
@Public()
@Controller('v1')
export class PublicAccountsController {
  constructor(
    private readonly signUpUseCase: SignUp,
    private readonly logInUseCase: LogIn,
    private readonly logOutUseCase: LogOut,
    private readonly limits: AttemptLimits,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('sign-up')
  @HttpCode(201)
  @ApiCreatedResponse({ description: 'The account, signed in.', type: DirectorSessionResponse })
  async signUp(
    @Body() request: SignUpRequest,
    @ClientAddress() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DirectorSessionResponse> {
    await this.limits.countSignUp(address);
    const { token, expiresAt, director } = await this.signUpUseCase.execute(request);
    this.cookie.set(response, token, expiresAt);
    return forDirector(director);
  }

  @Post('login')
  @HttpCode(200)
  @ApiOkResponse({ description: 'The account, signed in.', type: DirectorSessionResponse })
  async logIn(
    @Body() request: LogInRequest,
    @ClientAddress() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DirectorSessionResponse> {
    const { token, expiresAt, director } = await this.logInUseCase.execute(request, address);
    this.cookie.set(response, token, expiresAt);
    return forDirector(director);
  }

  @Post('logout')
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Nobody is signed in any more.' })
  async logOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.logOutUseCase.execute(this.cookie.read(request));
    this.cookie.clear(response);
  }
}
