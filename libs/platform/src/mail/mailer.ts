import { createTransport, type Transporter } from 'nodemailer';

/** A mail as it leaves: plain text, no tracking, no content of anybody. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  /** Local part of the Message-ID; comes from the plane's own id stream. */
  messageId: string;
  date: Date;
}

/** Sends mail; a failure is thrown, and the caller's outbox keeps the mail. */
export abstract class Mailer {
  /** Hands the mail to the mail server and resolves when it has taken it. */
  abstract send(mail: OutgoingMail): Promise<void>;
  /** Closes connections. */
  abstract close(): void;
}

/** Sends through an SMTP server, one mail after the other over a connection that is kept while there are more. */
export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;
  private readonly from: string;
  private readonly domain: string;

  constructor(url: string, from: string) {
    super();
    this.transport = createTransport({
      url,
      // A firm's vouchers leave through one connection: servers let each new one wait, and refuse who opens too many.
      pool: true,
      maxConnections: 1,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
    });
    this.from = from;
    this.domain = from.slice(from.lastIndexOf('@') + 1).replace('>', '');
  }

  override async send(mail: OutgoingMail): Promise<void> {
    await this.transport.sendMail({
      from: this.from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      date: mail.date,
      messageId: `<${mail.messageId}@${this.domain}>`,
    });
  }

  override close(): void {
    this.transport.close();
  }
}
