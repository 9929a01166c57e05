import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps } from '../access-log/declared-access.ts';
import { InviteCoach } from './invite-coach.ts';
import { ListedCoachesQueries } from './listed-coaches.queries.ts';
import { invitationForOperator, listedCoach } from './operators.presenter.ts';
import { CoachInvitationDto, CoachListResponse, InviteCoachRequest } from './operators.dto.ts';

/** The coaches, for an operator. */
@ForSurface('operator')
@ReadsNothingOfReps()
@ApiTags('operator')
@Controller('v1/operator')
export class OperatorCoachesController {
  constructor(
    private readonly coaches: ListedCoachesQueries,
    private readonly inviteCoach: InviteCoach,
  ) {}

  @Get('coaches')
  @ApiOkResponse({ type: CoachListResponse })
  async listCoaches(): Promise<CoachListResponse> {
    return { coaches: (await this.coaches.all()).map(listedCoach) };
  }

  @Post('coach-invitations')
  @ApiCreatedResponse({ type: CoachInvitationDto })
  async issueCoachInvitation(
    @CurrentPerson() operator: SignedIn,
    @Body() body: InviteCoachRequest,
  ): Promise<CoachInvitationDto> {
    return invitationForOperator(await this.inviteCoach.execute(operator.accountId, body.requestId));
  }
}
