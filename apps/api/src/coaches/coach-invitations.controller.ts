import { Body, Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '@aparte/platform';
import { AttemptsGuard } from '../auth/attempts.guard.ts';
import { InvitationPreviewRequest, InvitationPreviewResponse } from './coaches.dto.ts';
import { PreviewInvitation } from './preview-invitation.ts';

/** Opening the invitation link. */
@Public()
@UseGuards(AttemptsGuard)
@ApiTags('public')
@Controller('v1/coach-invitations')
export class CoachInvitationsController {
  constructor(private readonly previewInvitation: PreviewInvitation) {}

  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: InvitationPreviewResponse })
  async previewCoachInvitation(@Body() body: InvitationPreviewRequest): Promise<InvitationPreviewResponse> {
    const validUntil = await this.previewInvitation.execute(body.invitation);
    return { validUntil: validUntil.toISOString() };
  }
}
