import { Body, Controller, HttpCode, Post, Res, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public, SessionCookie } from '@aparte/platform';
import type { Response } from 'express';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { Device } from '../auth/device-label.ts';
import { accountForSelf } from '../auth/auth.presenter.ts';
import { SignedUpDto } from '../wire/account.dto.ts';
import { CheckVoucher } from './check-voucher.ts';
import { ClaimSeat } from './claim-seat.ts';
import { ClaimRequest, VoucherPreviewRequest, VoucherPreviewResponse } from './claims.dto.ts';
import { PreviewVoucher } from './preview-voucher.ts';

/** Claiming a seat with the voucher from the mail. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/claims')
export class ClaimsController {
  constructor(
    private readonly checkVoucher: CheckVoucher,
    private readonly previewVoucher: PreviewVoucher,
    private readonly claimSeat: ClaimSeat,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: VoucherPreviewResponse })
  async previewClaim(@Body() body: VoucherPreviewRequest): Promise<VoucherPreviewResponse> {
    const voucher = await this.checkVoucher.execute(body.voucher);
    const { organisationName, validUntil } = await this.previewVoucher.execute(voucher);
    return { organisationName, validUntil: validUntil.toISOString() };
  }

  @Post()
  @ApiCreatedResponse({ type: SignedUpDto })
  async claim(
    @Body() body: ClaimRequest,
    @Device() device: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedUpDto> {
    const voucher = await this.checkVoucher.execute(body.voucher);
    const { account, session } = await this.claimSeat.execute(voucher, body.enrolment, device);
    this.cookie.set(response, session.token, session.expiresAt);
    return { account: accountForSelf(account) };
  }
}
