import { accountForSelf } from '../auth/auth.presenter.ts';
import { presentIdentity } from '../wire/identity.dto.ts';
import type { RecoveryDescription } from './describe-recovery.ts';
import type { UnlockedAccount } from './unlock-recovery.ts';
import type { OpenedRecoveryResponse, UnlockedRecoveryResponse } from './recovery.dto.ts';

/** Whose account a link leads to, for whoever has the link. */
export function presentDescription(description: RecoveryDescription): OpenedRecoveryResponse {
  const { userId, loginId, locale, identity } = description;
  return { userId, loginId, locale, identity: presentIdentity(identity) };
}

/** What the recovery code opens, for whoever has both the link and the code. */
export function presentUnlocked({ account, identity, keyWrap }: UnlockedAccount): UnlockedRecoveryResponse {
  const { generation, blob } = keyWrap;
  return {
    account: accountForSelf(account),
    identity: presentIdentity(identity),
    keyWrap: { method: 'recovery', generation, blob: blob.toString('base64url') },
  };
}
