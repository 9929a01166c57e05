import { Module } from '@nestjs/common';
import { AccountMailModule } from '../account-mail/account-mail.module.ts';
import { AfterwardsModule } from '../afterwards/afterwards.module.ts';
import { AskOpening } from './ask-opening.ts';
import { DueOpeningsRepository } from './due-openings.repository.ts';
import { GrantOpening } from './grant-opening.ts';
import { MailAboutOpenings } from './mail-about-openings.ts';
import { MailAboutOpeningsPoller } from './mail-about-openings-poller.ts';
import { OpenedConversationQueries } from './opened-conversation.queries.ts';
import { OpeningsRepository } from './openings.repository.ts';
import { OperatorOpeningsController } from './operator.openings.controller.ts';
import { ReadOpenedConversation } from './read-opened-conversation.ts';
import { RepOpeningsController } from './rep.openings.controller.ts';
import { ToldOpeningsQueries } from './told-openings.queries.ts';
import { TypeormDueOpeningsRepository } from './typeorm-due-openings.repository.ts';
import { TypeormOpeningsRepository } from './typeorm-openings.repository.ts';

/** Two operators open who and when of one conversation for an hour, and the rep is told. */
@Module({
  imports: [AccountMailModule, AfterwardsModule],
  controllers: [OperatorOpeningsController, RepOpeningsController],
  providers: [
    AskOpening,
    GrantOpening,
    MailAboutOpenings,
    MailAboutOpeningsPoller,
    OpenedConversationQueries,
    ReadOpenedConversation,
    ToldOpeningsQueries,
    { provide: OpeningsRepository, useClass: TypeormOpeningsRepository },
    { provide: DueOpeningsRepository, useClass: TypeormDueOpeningsRepository },
  ],
})
export class OpeningsModule {}
