import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.ts';
import { IssueChatTicket } from './issue-chat-ticket.ts';
import { MemberChatTicketController } from './member.chat-ticket.controller.ts';

/** Short tokens for the chat process. */
@Module({
  imports: [AuthModule],
  controllers: [MemberChatTicketController],
  providers: [IssueChatTicket],
})
export class ChatTicketsModule {}
