import { Inject, Injectable } from '@nestjs/common';
import { Clock, Mailer } from '@aparte/platform';
import type { Logger } from 'pino';
import { CourierUnitOfWork } from '../database/units-of-work.ts';
import { later, leaseSeconds, mostAttempts, pauseSeconds } from '../due-work/back-off.rules.ts';
import { LOGGER } from '../process/process.module.ts';
import { OutboxRepository, type DueMail } from './outbox.repository.ts';
import { voucherMail } from './voucher-mail.ts';

const MOST_IN_A_ROUND = 500;

/**
 * Sends the mails that wait. One that the mail server refuses is put off and ends the round: the server may be
 * down, and then the others need not wait for it one by one.
 */
@Injectable()
export class SendMails {
  constructor(
    private readonly unitOfWork: CourierUnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Does what is due now. */
  async execute(): Promise<void> {
    for (let sent = 0; sent < MOST_IN_A_ROUND; sent++) {
      const now = this.clock.now();
      const mail = await this.unitOfWork.run(null, () => this.outbox.claim(now, later(now, leaseSeconds)));
      if (!mail || !(await this.send(mail))) return;
    }
  }

  private async send(mail: DueMail): Promise<boolean> {
    const { id, recipient: to, link } = mail;
    try {
      await this.mailer.send({ to, ...voucherMail(link), messageId: id, date: this.clock.now() });
    } catch (error) {
      await this.putOff(mail, error);
      return false;
    }
    await this.unitOfWork.run(null, () => this.outbox.markSent(id));
    return true;
  }

  private async putOff({ id, attempts }: DueMail, error: unknown): Promise<void> {
    const isLast = attempts >= mostAttempts;
    const until = later(this.clock.now(), pauseSeconds(attempts));

    const failure = error instanceof Error ? error.constructor.name : 'unknown';
    this.logger.warn({ failure, attempts, isLast }, 'a mail was put off');
    await this.unitOfWork.run(null, () => (isLast ? this.outbox.giveUp(id) : this.outbox.putOff(id, until)));
  }
}
