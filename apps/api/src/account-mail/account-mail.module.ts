import { Module } from '@nestjs/common';
import { AfterwardsModule } from '../afterwards/afterwards.module.ts';
import { AccountContactQueries } from './account-contact.queries.ts';
import { AccountPost } from './account-post.ts';
import { SendAccountMail } from './send-account-mail.ts';

/** Mails to people about their own account, and about nothing else. */
@Module({
  imports: [AfterwardsModule],
  providers: [AccountContactQueries, AccountPost, SendAccountMail],
  exports: [AccountContactQueries, SendAccountMail],
})
export class AccountMailModule {}
