import type { AccountDto } from '../wire/account.dto.ts';
import type { PasswordKeyWrapDto, PreloginResponse } from './auth.dto.ts';
import type { DerivationCost } from './prepare-sign-in.ts';
import type { AccountView, PasswordWrapView } from './signed-in-account.queries.ts';

/** A person for their own pages. */
export function accountForSelf(account: AccountView): AccountDto {
  const { id, kind, displayName, locale, timeZone } = account;
  return { id, kind, displayName, locale, timeZone };
}

/** A password wrap for the person whose key it locks. */
export function keyWrapForSelf({ generation, blob }: PasswordWrapView): PasswordKeyWrapDto {
  return { method: 'password', generation, blob: blob.toString('base64url') };
}

/** The cost of a derivation, for anybody who asks. */
export function derivationCost({ t, m, serverSalt }: DerivationCost): PreloginResponse {
  return { t, m, serverSalt: serverSalt.toString('base64url') };
}
