import { Mailer, type OutgoingMail } from '@aparte/platform';

const RECOVERY_LINK = /\/recover#([A-Za-z0-9_-]{43})/;
const AT_WORK = /@firme\.example$/;

/**
 * The mails of the private plane. No employer sees into the private mailboxes of members, so what goes there is only
 * used; what went to an address at work would be read by the employer, and is kept.
 */
export class MemberMailbox extends Mailer {
  private readonly waiting = new Map<string, (token: string) => void>();
  private kept: OutgoingMail[] = [];
  private isDown = false;

  override send(mail: OutgoingMail): Promise<void> {
    if (this.isDown) return Promise.reject(new Error('The mail server does not answer.'));
    if (AT_WORK.test(mail.to)) this.kept.push(mail);
    // A notice of something done before may come first: whoever waits for a link waits on.
    const token = RECOVERY_LINK.exec(mail.text)?.[1];
    if (!token) return Promise.resolve();
    this.waiting.get(mail.to)?.(token);
    this.waiting.delete(mail.to);
    return Promise.resolve();
  }

  /** What the next recovery link to an address carries. */
  nextLink(loginId: string): Promise<string> {
    return new Promise((resolve) => {
      this.waiting.set(loginId, resolve);
    });
  }

  /** What went to addresses that the employer reads. */
  atWork(): readonly OutgoingMail[] {
    return this.kept;
  }

  /** Lets the mail server of the private plane fail while something happens. */
  async whileDown(happen: () => Promise<void>): Promise<void> {
    this.isDown = true;
    await happen().finally(() => {
      this.isDown = false;
    });
  }

  /** Between two histories. */
  clear(): void {
    this.kept = [];
    this.waiting.clear();
  }

  override close(): void {
    this.waiting.clear();
  }
}
