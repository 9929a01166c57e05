import { Module } from '@nestjs/common';
import { ForgetRosterFiles } from './forget-roster-files.ts';
import { ForgetSentMails } from './forget-sent-mails.ts';
import { RetainedRowsRepository } from './retained-rows.repository.ts';
import { TypeormRetainedRowsRepository } from './typeorm-retained-rows.repository.ts';

/** Forgetting names and addresses that have served. */
@Module({
  providers: [
    ForgetRosterFiles,
    ForgetSentMails,
    { provide: RetainedRowsRepository, useClass: TypeormRetainedRowsRepository },
  ],
  exports: [ForgetRosterFiles, ForgetSentMails],
})
export class RetentionModule {}
