import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { AccountContactQueries, type AccountContact } from '../account-mail/account-contact.queries.ts';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { tokenHash } from '../process/token-hash.ts';
import { RecoveryLinksRepository } from './recovery-links.repository.ts';

const TOKEN_BYTES = 32;

/** Mails a fresh link to the address of an account, when there is one and few enough links of it are alive. */
@Injectable()
export class MailRecoveryLink {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly contacts: AccountContactQueries,
    private readonly links: RecoveryLinksRepository,
    private readonly random: RandomSource,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(loginIndex: Buffer): Promise<void> {
    const token = this.random.bytes(TOKEN_BYTES);
    const contact = await this.auth.run(null, () => this.store(loginIndex, token));
    if (contact) await this.mail.sendRecoveryLink(contact, token);
  }

  /** Whom to write to, once the link is stored. */
  private async store(loginIndex: Buffer, token: Buffer): Promise<AccountContact | null> {
    const accountId = await this.contacts.findByLoginIndex(loginIndex);
    if (!accountId || !(await this.links.add(accountId, tokenHash(token)))) return null;
    return this.contacts.of(accountId);
  }
}
