import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@aparte/platform';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import { utcDate } from '../process/utc-date.ts';
import { mostPasskeys } from './offer-registration.ts';
import { PasskeyWraps, type PasskeyWrapView } from './passkey-wraps.ts';
import { PasskeyForOldKeys, PasskeyNotAdded, TooManyPasskeys } from './passkeys.errors.ts';
import { PasskeysRepository, type PasskeyView } from './passkeys.repository.ts';
import type { PasskeyKey } from './relying-party.ts';

/** A passkey whose making was checked. */
export interface CheckedPasskey extends PasskeyKey {
  accountId: string;
  label: string;
  transports: string[];
  keyWrap: PasskeyWrapView;
}

/** Stores a checked passkey when its account has room for it and still uses the keys that it opens. */
@Injectable()
export class StorePasskey {
  constructor(
    private readonly passkeys: PasskeysRepository,
    private readonly wraps: PasskeyWraps,
    private readonly accounts: SignedInAccountQueries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Runs inside a unit of `app_auth`. */
  async execute({ keyWrap, ...passkey }: CheckedPasskey): Promise<PasskeyView> {
    const { accountId } = passkey;
    const { gen } = await this.accounts.identity(accountId);
    if (keyWrap.generation !== gen) throw new PasskeyForOldKeys();
    if ((await this.passkeys.listOf(accountId)).length >= mostPasskeys) throw new TooManyPasskeys();

    const id = this.ids.uuid();
    const stored = {
      ...passkey,
      id,
      generation: keyWrap.generation,
      wrapSealed: await this.wraps.seal(accountId, id, keyWrap.blob),
      addedOn: utcDate(this.clock.now()),
    };
    // Somebody else's account has it: an authenticator never gives one name twice, so something is not as it says.
    if (!(await this.passkeys.add(stored))) throw new PasskeyNotAdded();
    return stored;
  }
}
