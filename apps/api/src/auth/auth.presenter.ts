import type { AccountDto } from '../wire/account.dto.ts';
import { presentIdentity } from '../wire/identity.dto.ts';
import type { LoginResponse, PasswordKeyWrapDto, PreloginResponse } from './auth.dto.ts';
import type { DerivationCost } from './prepare-sign-in.ts';
import type { AccountView, KeyWrapView } from './signed-in-account.queries.ts';
import type { SignedInResult } from './start-session.ts';

/** A person for their own pages. */
export function accountForSelf(account: AccountView): AccountDto {
  const { id, kind, displayName, locale, timeZone } = account;
  return { id, kind, displayName, locale, timeZone };
}

/** A password wrap for the person whose key it locks. */
export function keyWrapForSelf({ generation, blob }: KeyWrapView): PasswordKeyWrapDto {
  return { method: 'password', generation, blob: blob.toString('base64url') };
}

/** Everything that somebody who has just signed in needs to unlock. */
export function presentSignedIn({ account, keyWrap, identity }: SignedInResult): LoginResponse {
  return {
    account: accountForSelf(account),
    keyWrap: keyWrapForSelf(keyWrap),
    identity: presentIdentity(identity),
  };
}

/** The cost of a derivation, for anybody who asks. */
export function derivationCost({ t, m, serverSalt }: DerivationCost): PreloginResponse {
  return { t, m, serverSalt: serverSalt.toString('base64url') };
}
