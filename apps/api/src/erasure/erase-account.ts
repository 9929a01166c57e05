import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AccountLeavingEvents } from './account-leaving.events.ts';
import { ErasureByOperator } from './erasure.errors.ts';
import { ProveErasure, type ErasureProof } from './prove-erasure.ts';
import { RemoveAccount } from './remove-account.ts';

/**
 * A rep erases their account. Coming sessions are given up first; then everything goes, the key last. A mail to the
 * address that was theirs says so.
 */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly proveErasure: ProveErasure,
    private readonly leaving: AccountLeavingEvents,
    private readonly removeAccount: RemoveAccount,
    private readonly mail: SendAccountMail,
  ) {}

  /** Throws ErasureByOperator, CurrentPasswordWrong, SecondFactorRequired, SecondFactorWrong. */
  async execute({ kind, accountId, token }: SignedIn, proof: ErasureProof): Promise<void> {
    if (kind !== 'rep') throw new ErasureByOperator();
    const contact = await this.proveErasure.execute(accountId, proof);
    await this.leaving.tell({ token });
    if (await this.removeAccount.execute(accountId)) this.mail.notifyErased(contact);
  }
}
