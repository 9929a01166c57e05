import { Module } from '@nestjs/common';

import { MailServer } from './mail-server.ts';
import { MailboxPageController } from './mailbox-page.controller.ts';
import { Mailbox } from './mailbox.ts';
import { MailsController } from './mails.controller.ts';

/** The stand-in for everybody's mailbox. */
@Module({
  controllers: [MailsController, MailboxPageController],
  providers: [Mailbox, MailServer],
  exports: [Mailbox, MailServer],
})
export class MailboxModule {}
