import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { EndedConversationsRepository } from './ended-conversations.repository.ts';
import { ForgetEndedConversationsPoller } from './forget-ended-conversations-poller.ts';
import { ForgetPastSessionsPoller } from './forget-past-sessions-poller.ts';
import { MailBeforeForgetting } from './mail-before-forgetting.ts';
import { MailBeforeForgettingPoller } from './mail-before-forgetting-poller.ts';
import { PastSessionsRepository } from './past-sessions.repository.ts';
import { TypeormEndedConversationsRepository } from './typeorm-ended-conversations.repository.ts';
import { TypeormPastSessionsRepository } from './typeorm-past-sessions.repository.ts';

/** What two people said and when they met is forgotten in time. */
@Module({
  imports: [AccountMailModule],
  providers: [
    ForgetEndedConversationsPoller,
    ForgetPastSessionsPoller,
    MailBeforeForgetting,
    MailBeforeForgettingPoller,
    { provide: EndedConversationsRepository, useClass: TypeormEndedConversationsRepository },
    { provide: PastSessionsRepository, useClass: TypeormPastSessionsRepository },
  ],
})
export class RetentionModule {}
