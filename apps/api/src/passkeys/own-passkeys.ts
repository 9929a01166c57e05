import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { PasskeysRepository, type PasskeyView } from './passkeys.repository.ts';

/** The list of a person's passkeys, and taking one off it. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly passkeys: PasskeysRepository,
    private readonly mail: SendAccountMail,
  ) {}

  /** The first added first. */
  async list(accountId: string): Promise<PasskeyView[]> {
    return this.auth.run(null, () => this.passkeys.listOf(accountId));
  }

  /** From here on this passkey opens nothing any more. */
  async remove(accountId: string, id: string): Promise<void> {
    const isRemoved = await this.auth.run(null, () => this.passkeys.remove(accountId, id));
    if (!isRemoved) throw new NotFound();
    this.mail.notify(accountId, 'passkey-removed');
  }
}
