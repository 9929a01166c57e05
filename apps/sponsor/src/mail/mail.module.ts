import { Module } from '@nestjs/common';
import { OutboxRepository } from './outbox.repository.ts';
import { SendMails } from './send-mails.ts';
import { TypeormOutboxRepository } from './typeorm-outbox.repository.ts';

/** The mails that leave this plane. */
@Module({
  providers: [SendMails, { provide: OutboxRepository, useClass: TypeormOutboxRepository }],
  exports: [SendMails],
})
export class MailModule {}
