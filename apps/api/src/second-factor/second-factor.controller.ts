import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import type { Request } from 'express';
import { Visitor } from '../auth/visitor.ts';
import { ConfirmSecondFactor } from './confirm-second-factor.ts';
import { ReadSecondFactor } from './read-second-factor.ts';
import {
  ConfirmSecondFactorRequest,
  RemoveSecondFactorRequest,
  SecondFactorResponse,
  StartedSecondFactorResponse,
  StartSecondFactorRequest,
} from './second-factor.dto.ts';
import { StartSecondFactor } from './start-second-factor.ts';
import { SwitchOffSecondFactor } from './switch-off-second-factor.ts';

/** The one-time codes of whoever is signed in. Open by declaration; each route asks for the person itself. */
@Public()
@ApiTags('public')
@Controller('v1/auth/second-factor')
export class SecondFactorController {
  constructor(
    private readonly visitor: Visitor,
    private readonly readSecondFactor: ReadSecondFactor,
    private readonly startSecondFactor: StartSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly switchOffSecondFactor: SwitchOffSecondFactor,
  ) {}

  @Get()
  @ApiOkResponse({ type: SecondFactorResponse })
  async showSecondFactor(@Req() request: Request): Promise<SecondFactorResponse> {
    const { accountId } = await this.visitor.require(request);
    return { state: await this.readSecondFactor.execute(accountId) };
  }

  @Post('start')
  @HttpCode(200)
  @ApiOkResponse({ type: StartedSecondFactorResponse })
  async beginSecondFactor(
    @Req() request: Request,
    @Body() body: StartSecondFactorRequest,
  ): Promise<StartedSecondFactorResponse> {
    const { accountId } = await this.visitor.require(request);
    const authKey = Buffer.from(body.authKey, 'base64url');
    const { uri, typed } = await this.startSecondFactor.execute(accountId, authKey);
    return { uri, typed };
  }

  @Post('confirm')
  @HttpCode(204)
  @ApiNoContentResponse()
  async finishSecondFactor(
    @Req() request: Request,
    @Body() { code }: ConfirmSecondFactorRequest,
  ): Promise<void> {
    const { accountId } = await this.visitor.require(request);
    await this.confirmSecondFactor.execute(accountId, code);
  }

  @Post('removal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async removeSecondFactor(@Req() request: Request, @Body() body: RemoveSecondFactorRequest): Promise<void> {
    const { accountId } = await this.visitor.require(request);
    const authKey = Buffer.from(body.authKey, 'base64url');
    await this.switchOffSecondFactor.execute(accountId, authKey, body.code);
  }
}
