import { Body, Controller, Post, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Response } from 'express';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { Device } from '../auth/device-label.ts';
import { accountForSelf } from '../auth/auth.presenter.ts';
import { SignedUpDto } from '../wire/account.dto.ts';
import { EnrolOperator } from './enrol-operator.ts';
import { OperatorSignUpRequest } from './operators.dto.ts';

/** Becoming an operator. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/operators')
export class OperatorsController {
  constructor(
    private readonly enrolOperator: EnrolOperator,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: SignedUpDto })
  async signUpOperator(
    @Body() body: OperatorSignUpRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedUpDto> {
    const { account, session } = await this.enrolOperator.execute(body.enrolmentCode, body.enrolment, device);
    this.cookie.set(response, session.token, session.expiresAt);
    return { account: accountForSelf(account) };
  }
}
