import { Mailer, type OutgoingMail } from '@aparte/platform';

/** Keeps mails instead of sending them, and fails on demand. */
export class KeptMails extends Mailer {
  readonly sent: OutgoingMail[] = [];
  isDown = false;

  override send(mail: OutgoingMail): Promise<void> {
    if (this.isDown) return Promise.reject(new Error(`no route to ${mail.to}`));
    this.sent.push(mail);
    return Promise.resolve();
  }

  override close(): void {
    this.isDown = true;
  }

  /** The mails to one address, oldest first. */
  to(loginId: string): OutgoingMail[] {
    return this.sent.filter(({ to }) => to === loginId);
  }
}
