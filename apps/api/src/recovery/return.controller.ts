import { Body, Controller, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Response } from 'express';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { LoginResponse } from '../auth/auth.dto.ts';
import { presentSignedIn } from '../auth/auth.presenter.ts';
import { Device } from '../auth/device-label.ts';
import type { SignedInResult } from '../auth/start-session.ts';
import { CompleteRecovery } from './complete-recovery.ts';
import { CompleteRecoveryRequest, ResetAccountRequest } from './recovery.dto.ts';
import { ResetAccount } from './reset-account.ts';

/** The last step of the way back into an account: by the recovery code, or to new keys. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/auth/recovery')
export class ReturnController {
  constructor(
    private readonly completeRecovery: CompleteRecovery,
    private readonly resetAccount: ResetAccount,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('complete')
  @HttpCode(200)
  @ApiOkResponse({ type: LoginResponse })
  async complete(
    @Body() body: CompleteRecoveryRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LoginResponse> {
    return this.signedIn(response, await this.completeRecovery.execute(body, device));
  }

  @Post('reset')
  @HttpCode(200)
  @ApiOkResponse({ type: LoginResponse })
  async reset(
    @Body() body: ResetAccountRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LoginResponse> {
    return this.signedIn(response, await this.resetAccount.execute(body, device));
  }

  private signedIn(response: Response, result: SignedInResult): LoginResponse {
    this.cookie.set(response, result.session.token, result.session.expiresAt);
    return presentSignedIn(result);
  }
}
