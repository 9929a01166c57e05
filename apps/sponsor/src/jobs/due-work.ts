import { Injectable } from '@nestjs/common';
import { SendMails } from '../mail/send-mails.ts';
import { IssueVouchers } from '../vouchers/issue-vouchers.ts';
import { ApplyStripeEvents } from '../webhooks/apply-stripe-events.ts';

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

  constructor(applyStripeEvents: ApplyStripeEvents, issueVouchers: IssueVouchers, sendMails: SendMails) {
    this.tasks = [
      { name: 'apply-stripe-events', everyMs: 1_000, task: applyStripeEvents },
      { name: 'issue-vouchers', everyMs: 2_000, task: issueVouchers },
      { name: 'send-mails', everyMs: 2_000, task: sendMails },
    ];
  }
}
