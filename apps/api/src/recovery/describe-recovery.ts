import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { AccountContactQueries, type AccountContact } from '../account-mail/account-contact.queries.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { UsableLinks } from './usable-links.ts';

/** Whose account a link leads to, and the public keys that new ones would have to follow. */
export interface RecoveryDescription extends AccountContact {
  userId: string;
  identity: Identity;
}

/** Tells whoever holds a mailed link whose account it leads to. Looking uses nothing up. */
@Injectable()
export class DescribeRecovery {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly usableLinks: UsableLinks,
    private readonly contacts: AccountContactQueries,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  async execute(token: string): Promise<RecoveryDescription> {
    return this.auth.run(null, async () => {
      const { accountId } = await this.usableLinks.requireUnused(token);
      const contact = await this.contacts.of(accountId);
      return { userId: accountId, ...contact, identity: await this.accounts.identity(accountId) };
    });
  }
}
