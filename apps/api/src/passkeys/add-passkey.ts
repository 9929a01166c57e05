import { Injectable } from '@nestjs/common';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckRegistration } from './check-registration.ts';
import type { NewCredential } from './passkey-credentials.ts';
import type { PasskeyWrapView } from './passkey-wraps.ts';
import { PasskeysRepository, type PasskeyView } from './passkeys.repository.ts';
import { StorePasskey } from './store-passkey.ts';

/** A passkey that somebody adds, and the account key that their client locked with it. */
export interface NewPasskey {
  label: string;
  credential: NewCredential;
  keyWrap: PasskeyWrapView;
}

/** Adds a passkey to an account. Repeated with the same passkey it changes nothing and answers alike. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly passkeys: PasskeysRepository,
    private readonly checkRegistration: CheckRegistration,
    private readonly storePasskey: StorePasskey,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(accountId: string, { label, credential, keyWrap }: NewPasskey): Promise<PasskeyView> {
    const credentialId = Buffer.from(credential.id, 'base64url');
    const added = await this.auth.run(null, () => this.passkeys.findByCredential(credentialId));
    if (added?.accountId === accountId) return added;

    const key = await this.checkRegistration.execute(accountId, credential);
    const { transports } = credential;
    const checked = { ...key, accountId, label, transports: [...new Set(transports)], keyWrap };
    const stored = await this.auth.run(null, () => this.storePasskey.execute(checked));
    this.mail.notify(accountId, 'passkey-added');
    return stored;
  }
}
