import { Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CurrentPerson, ForSurface, OwnUnitsOfWork, type SignedIn } from '@aparte/platform';
import { ReadsOfReps } from '../access-log/declared-access.ts';
import { ChatTicketResponse } from './chat-tickets.dto.ts';
import { IssueChatTicket } from './issue-chat-ticket.ts';

/** The way from the pages of a member to the chat process. */
@ForSurface('member')
@OwnUnitsOfWork()
@ReadsOfReps('coach-chat')
@ApiTags('member')
@Controller('v1/member/chat-ticket')
export class MemberChatTicketController {
  constructor(private readonly issueChatTicket: IssueChatTicket) {}

  @Post()
  @ApiCreatedResponse({ type: ChatTicketResponse })
  async createChatTicket(@CurrentPerson() member: SignedIn): Promise<ChatTicketResponse> {
    const { token, expiresAt } = await this.issueChatTicket.execute(member);
    return { token, expiresAt: expiresAt.toISOString() };
  }
}
