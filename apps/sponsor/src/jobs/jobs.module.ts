import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { VouchersModule } from '../vouchers/vouchers.module.ts';
import { WebhooksModule } from '../webhooks/webhooks.module.ts';
import { DueWork } from './due-work.ts';
import { SponsorJobs } from './sponsor-jobs.ts';

/** The work that no request asks for: webhooks, vouchers, mails. */
@Module({
  imports: [WebhooksModule, VouchersModule, MailModule],
  providers: [DueWork, SponsorJobs],
})
export class JobsModule {}
