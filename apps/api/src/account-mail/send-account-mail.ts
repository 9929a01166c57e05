import { Injectable } from '@nestjs/common';
import { ApiConfig } from '../api.config.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { Afterwards } from '../afterwards/afterwards.ts';
import { AccountContactQueries, type AccountContact } from './account-contact.queries.ts';
import {
  erasedMail,
  newsMail,
  noticeMail,
  recoveryLinkMail,
  type AccountNotice,
} from './account-mail.texts.ts';
import { AccountPost } from './account-post.ts';

/**
 * Writes to a person at the address of their account, in their language. Call it after the commit: a mail about
 * something that did not happen would frighten, and a mail server must not hold a transaction.
 */
@Injectable()
export class SendAccountMail {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly contacts: AccountContactQueries,
    private readonly post: AccountPost,
    private readonly afterwards: Afterwards,
    private readonly config: ApiConfig,
  ) {}

  /** Tells somebody what happened to their account. A mail that cannot be sent is logged, without its address. */
  notify(accountId: string, notice: AccountNotice): void {
    this.afterwards.do(`mail ${notice}`, async () => {
      const contact = await this.auth.run(null, () => this.contacts.of(accountId));
      await this.post.send(contact, noticeMail(notice, contact.locale, this.config.publicOrigin));
    });
  }

  /** Tells somebody that their account is gone, of which nothing but this contact is left. */
  notifyErased(contact: AccountContact): void {
    this.afterwards.do('mail account-erased', () => this.post.send(contact, erasedMail(contact.locale)));
  }

  /** Writes that something waits in somebody's space; resolves when the mail server has taken the mail. */
  async sendNews(accountId: string): Promise<void> {
    const contact = await this.auth.run(null, () => this.contacts.of(accountId));
    await this.post.send(contact, newsMail(contact.locale, this.config.publicOrigin));
  }

  /** Sends the way back into an account; resolves when the mail server has taken it. */
  async sendRecoveryLink(contact: AccountContact, token: Buffer): Promise<void> {
    const link = `${this.config.publicOrigin}/recover#${token.toString('base64url')}`;
    await this.post.send(contact, recoveryLinkMail(contact.locale, link));
  }
}
