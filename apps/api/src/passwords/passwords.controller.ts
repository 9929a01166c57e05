import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { ChangePassword } from './change-password.ts';
import { CodeAge } from './code-age.ts';
import {
  ChallengeResponse,
  ChangePasswordRequest,
  NewRecoveryCodeRequest,
  RecoveryCodeResponse,
} from './passwords.dto.ts';
import { ReplaceRecoveryCode } from './replace-recovery-code.ts';

/**
 * A signed-in person changes what opens their account. Open by declaration, because reps, coaches and operators share
 * it; each route asks for the person itself.
 */
@Public()
@ApiTags('public')
@Controller('v1/auth')
export class PasswordsController {
  constructor(
    private readonly visitor: Visitor,
    private readonly changePassword: ChangePassword,
    private readonly codeAge: CodeAge,
    private readonly replaceRecoveryCode: ReplaceRecoveryCode,
  ) {}

  @Post('password')
  @HttpCode(204)
  @ApiNoContentResponse()
  async password(@Body() body: ChangePasswordRequest, @Req() request: Request): Promise<void> {
    await this.changePassword.execute(await this.visitor.require(request), body);
  }

  @Get('challenge')
  @ApiOkResponse({ type: ChallengeResponse })
  async challenge(@Req() request: Request): Promise<ChallengeResponse> {
    const challenge = this.replaceRecoveryCode.challenge(await this.visitor.require(request));
    return { challenge: challenge.toString('base64url') };
  }

  @Get('recovery-code')
  @ApiOkResponse({ type: RecoveryCodeResponse })
  async showRecoveryCode(@Req() request: Request): Promise<RecoveryCodeResponse> {
    const { accountId } = await this.visitor.require(request);
    const { madeOn, isDue } = await this.codeAge.read(accountId);
    return { madeOn, isDue };
  }

  @Post('recovery-code/put-off')
  @HttpCode(204)
  @ApiNoContentResponse()
  async putRecoveryCodeOff(@Req() request: Request): Promise<void> {
    const { accountId } = await this.visitor.require(request);
    await this.codeAge.putOff(accountId);
  }

  @Post('recovery-code')
  @HttpCode(204)
  @ApiNoContentResponse()
  async recoveryCode(@Body() body: NewRecoveryCodeRequest, @Req() request: Request): Promise<void> {
    await this.replaceRecoveryCode.execute(await this.visitor.require(request), body);
  }
}
