import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity } from '@aparte/database-private';
import { NotSignedIn } from '@aparte/platform';
import { AccountSeals } from '../account-keys/account-seals.ts';

/** How a person is reached, and in which language. */
export interface AccountContact {
  loginId: string;
  locale: 'fr' | 'en';
}

/** Reads the address of an account, which is sealed at rest; runs inside a unit of `app_auth`. */
@Injectable()
export class AccountContactQueries {
  constructor(private readonly seals: AccountSeals) {}

  /** The address with which somebody signed up, as they wrote it. Throws NotSignedIn. */
  async of(accountId: string): Promise<AccountContact> {
    const account = await currentManager().findOne(AccountEntity, {
      select: { id: true, loginSealed: true, locale: true },
      where: { id: accountId },
    });
    // Erased since the session was looked at.
    if (!account) throw new NotSignedIn();
    const { loginSealed, locale } = account;
    const cell = { table: 'identity.account', column: 'login_sealed', rowId: accountId };
    const loginId = await this.seals.open(accountId, 'login-sealing', loginSealed, cell);
    return { loginId: loginId.toString('utf8'), locale };
  }

  /** The account of an address, by the keyed index of it. */
  async findByLoginIndex(loginIndex: Buffer): Promise<string | null> {
    const account = await currentManager().findOne(AccountEntity, {
      select: { id: true },
      where: { loginIndex },
    });
    return account?.id ?? null;
  }
}
