import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { RetentionModule } from '../retention/retention.module.ts';
import { VouchersModule } from '../vouchers/vouchers.module.ts';
import { WebhooksModule } from '../webhooks/webhooks.module.ts';
import { DueWork } from './due-work.ts';
import { SponsorJobs } from './sponsor-jobs.ts';

/** The work that no request asks for: webhooks, vouchers, mails, forgetting. */
@Module({
  imports: [WebhooksModule, VouchersModule, MailModule, RetentionModule],
  providers: [DueWork, SponsorJobs],
})
export class JobsModule {}
