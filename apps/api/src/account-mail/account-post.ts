import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, Ids, Mailer } from '@aparte/platform';
import type { AccountContact } from './account-contact.queries.ts';

/** Hands mails to the mail server, each under a number of its own. */
@Injectable()
export class AccountPost implements OnApplicationShutdown {
  constructor(
    private readonly mailer: Mailer,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the mail server has taken the mail. */
  async send({ loginId }: AccountContact, mail: { subject: string; text: string }): Promise<void> {
    await this.mailer.send({ to: loginId, ...mail, messageId: this.ids.uuid(), date: this.clock.now() });
  }
  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
