import { Injectable } from '@nestjs/common';
import { SendMails } from '../mail/send-mails.ts';
import { ForgetRosterFiles } from '../retention/forget-roster-files.ts';
import { ForgetSentMails } from '../retention/forget-sent-mails.ts';
import { IssueVouchers } from '../vouchers/issue-vouchers.ts';
import { ApplyStripeEvents } from '../webhooks/apply-stripe-events.ts';

const HOUR_MS = 3_600_000;

/** Something that is done again and again. */
interface RepeatedTask {
  name: string;
  everyMs: number;
  task: { execute: () => Promise<void> };
}

/** The work that no request asks for. */
@Injectable()
export class DueWork {
  readonly tasks: readonly RepeatedTask[];

  constructor(
    applyStripeEvents: ApplyStripeEvents,
    issueVouchers: IssueVouchers,
    sendMails: SendMails,
    forgetRosterFiles: ForgetRosterFiles,
    forgetSentMails: ForgetSentMails,
  ) {
    this.tasks = [
      { name: 'apply-stripe-events', everyMs: 1_000, task: applyStripeEvents },
      { name: 'issue-vouchers', everyMs: 2_000, task: issueVouchers },
      { name: 'send-mails', everyMs: 2_000, task: sendMails },
      { name: 'forget-roster-files', everyMs: HOUR_MS, task: forgetRosterFiles },
      { name: 'forget-sent-mails', everyMs: HOUR_MS, task: forgetSentMails },
    ];
  }
}
