import { Mailer, type OutgoingMail, SmtpMailer } from '@aparte/platform';
import type { Wiring } from './leaks/wiring.ts';

/** The real mail of the sponsor plane, with a server that can be down and a place for a mistake. */
export class SponsorMailer extends Mailer {
  isDown = false;
  private readonly smtp: SmtpMailer;
  private readonly wiring: Wiring;

  constructor(smtp: SmtpMailer, wiring: Wiring) {
    super();
    this.smtp = smtp;
    this.wiring = wiring;
  }

  override async send(mail: OutgoingMail): Promise<void> {
    if (this.isDown) throw new Error('The mail server does not answer.');
    const passed = this.wiring.passMail(mail);
    if (passed) await this.smtp.send(passed);
  }

  override close(): void {
    this.smtp.close();
  }
}
