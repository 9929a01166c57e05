import { Injectable } from '@nestjs/common';
import { NotSignedIn } from '@aparte/platform';
import { AccountContactQueries, type AccountContact } from '../account-mail/account-contact.queries.ts';
import { ProvePassword } from '../auth/prove-password.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckSecondFactor } from '../second-factor/check-second-factor.ts';
import { CannotUnseal } from '../server-key/sealed-cell.ts';

/** What proves once more that it is the person: the key of their password, and the code of their app if one is asked. */
export interface ErasureProof {
  authKey: Buffer;
  code: string | null;
}

/** Asks once more who wants to go, and finds out where to write once nothing is left of them. */
@Injectable()
export class ProveErasure {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly auth: AuthUnitOfWork,
    private readonly checkSecondFactor: CheckSecondFactor,
    private readonly contacts: AccountContactQueries,
  ) {}

  /** Throws CurrentPasswordWrong, SecondFactorRequired, SecondFactorWrong, NotSignedIn. */
  async execute(accountId: string, { authKey, code }: ErasureProof): Promise<AccountContact> {
    await this.provePassword.execute(accountId, authKey);
    return this.auth.run(null, async () => {
      await this.checkSecondFactor.execute(accountId, code);
      return this.contactOf(accountId);
    });
  }

  private async contactOf(accountId: string): Promise<AccountContact> {
    try {
      return await this.contacts.of(accountId);
    } catch (error) {
      // The same request came twice, and the other one has destroyed the key.
      throw error instanceof CannotUnseal ? new NotSignedIn() : error;
    }
  }
}
