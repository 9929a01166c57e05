import { Body, Controller, Post, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Response } from 'express';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { Device } from '../auth/device-label.ts';
import { accountForSelf } from '../auth/auth.presenter.ts';
import { SignedUpDto } from '../wire/account.dto.ts';
import { CoachSignUpRequest } from './coaches.dto.ts';
import { SignUpCoach } from './sign-up-coach.ts';

/** Becoming a coach. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/coaches')
export class CoachesController {
  constructor(
    private readonly signUpCoach: SignUpCoach,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: SignedUpDto })
  async enrolCoach(
    @Body() body: CoachSignUpRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedUpDto> {
    const { account, session } = await this.signUpCoach.execute(body, device);
    this.cookie.set(response, session.token, session.expiresAt);
    return { account: accountForSelf(account) };
  }
}
