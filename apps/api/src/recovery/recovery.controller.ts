import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { DescribeRecovery } from './describe-recovery.ts';
import {
  OpenedRecoveryResponse,
  OpenRecoveryRequest,
  RecoveryMailRequest,
  RecoveryMailResponse,
  UnlockedRecoveryResponse,
  UnlockRecoveryRequest,
} from './recovery.dto.ts';
import { presentDescription, presentUnlocked } from './recovery.presenter.ts';
import { RequestRecovery } from './request-recovery.ts';
import { UnlockRecovery } from './unlock-recovery.ts';

/** The way back into an account whose password is lost, up to the point where something changes. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/auth/recovery')
export class RecoveryController {
  constructor(
    private readonly requestRecovery: RequestRecovery,
    private readonly describeRecovery: DescribeRecovery,
    private readonly unlockRecovery: UnlockRecovery,
  ) {}

  @Post('request')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RecoveryMailResponse })
  async requestMail(@Body() body: RecoveryMailRequest): Promise<RecoveryMailResponse> {
    await this.requestRecovery.execute(body.loginId);
    return {};
  }

  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: OpenedRecoveryResponse })
  async open(@Body() body: OpenRecoveryRequest): Promise<OpenedRecoveryResponse> {
    return presentDescription(await this.describeRecovery.execute(body.token));
  }

  @Post('unlock')
  @HttpCode(200)
  @ApiOkResponse({ type: UnlockedRecoveryResponse })
  async unlock(@Body() body: UnlockRecoveryRequest): Promise<UnlockedRecoveryResponse> {
    return presentUnlocked(await this.unlockRecovery.execute(body.token, body.recoveryAuthKey));
  }
}
