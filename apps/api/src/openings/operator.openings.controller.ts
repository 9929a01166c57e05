import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock, CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { ReadsNothingOfReps, ReadsOfReps } from '../access-log/declared-access.ts';
import { UuidInPath } from '../wire/uuid.ts';
import { AskOpening } from './ask-opening.ts';
import { GrantOpening } from './grant-opening.ts';
import { AskOpeningRequest, OpenedConversationDto, OpeningDto, OpeningListResponse } from './openings.dto.ts';
import { conversationForOperator, openingForOperator, type Looking } from './openings.presenter.ts';
import { OpeningsRepository } from './openings.repository.ts';
import { ReadOpenedConversation } from './read-opened-conversation.ts';

/** Breaking the glass: who and when of one conversation, for an hour, by two operators. */
@ForSurface('operator')
@ReadsNothingOfReps()
@ApiTags('operator')
@Controller('v1/operator/openings')
export class OperatorOpeningsController {
  constructor(
    private readonly openings: OpeningsRepository,
    private readonly askOpening: AskOpening,
    private readonly grantOpening: GrantOpening,
    private readonly readConversation: ReadOpenedConversation,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: OpeningListResponse })
  async listOpenings(@CurrentPerson() operator: SignedIn): Promise<OpeningListResponse> {
    const looking = this.looking(operator);
    return { openings: (await this.openings.all()).map((opening) => openingForOperator(opening, looking)) };
  }

  @Post()
  @ApiCreatedResponse({ type: OpeningDto })
  async addOpening(
    @CurrentPerson() operator: SignedIn,
    @Body() { requestId: id, spaceId, reason, isDanger, delayHours }: AskOpeningRequest,
  ): Promise<OpeningDto> {
    const space = Buffer.from(spaceId, 'base64url');
    const asked = { id, spaceId: space, reason, isDanger, delayHours, askedBy: operator.accountId };
    return openingForOperator(await this.askOpening.execute(asked), this.looking(operator));
  }

  @Post(':openingId/grant')
  @HttpCode(200)
  @OwnUnitsOfWork()
  @ApiOkResponse({ type: OpeningDto })
  async approveOpening(
    @CurrentPerson() operator: SignedIn,
    @Param('openingId', UuidInPath) openingId: string,
  ): Promise<OpeningDto> {
    const opening = await this.grantOpening.execute(operator, openingId);
    return openingForOperator(opening, this.looking(operator));
  }

  @Get(':openingId/conversation')
  @OwnUnitsOfWork()
  @ReadsOfReps('break-glass')
  @ApiOkResponse({ type: OpenedConversationDto })
  async getOpenedConversation(
    @CurrentPerson() operator: SignedIn,
    @Param('openingId', UuidInPath) openingId: string,
  ): Promise<OpenedConversationDto> {
    const read = await this.readConversation.execute(operator, openingId);
    return conversationForOperator(read, this.looking(operator));
  }

  private looking({ accountId: operatorId }: SignedIn): Looking {
    return { operatorId, now: this.clock.now() };
  }
}
