import { passkeyWrapKey, wipeKeys, wrapAccountKey } from '@aparte/sealing';
import { openLock, spendAuthKey, stretchPassword } from './account-locks.ts';
import type { KeyKeeper } from './key-keeper.ts';
import type { PasskeyCalls } from './passkey-calls.types.ts';
import type { SealingPhase } from './sealing-calls.types.ts';

/** The names of these calls, for the client. */
export const passkeyCallNames = {
  provePassword: true,
  lockWithPasskey: true,
  openWithPasskey: true,
} satisfies Record<keyof PasskeyCalls, true>;

/** Answers the calls about passkeys; what a passkey gave is overwritten here as soon as it has served. */
export function passkeyCalls(
  keys: KeyKeeper,
  ready: () => Promise<void>,
  report: (phase: SealingPhase) => void,
): PasskeyCalls {
  return {
    async provePassword(input) {
      await ready();
      const { authKey, wrapKey } = stretchPassword(input, report);
      wipeKeys(wrapKey);
      return { authKey: spendAuthKey(authKey) };
    },
    async lockWithPasskey({ prfOutput }) {
      await ready();
      const { accountKey, self } = keys.requireUnlocked();
      const { userId, gen: generation } = self.identity;
      const wrapKey = passkeyWrapKey(prfOutput, userId);
      const { ct } = wrapAccountKey(accountKey, wrapKey, { method: 'prf', userId, generation });
      wipeKeys(wrapKey, prfOutput);
      return { generation, blob: ct };
    },
    async openWithPasskey({ keyWrap, prfOutput, ...own }) {
      await ready();
      const wrapKey = passkeyWrapKey(prfOutput, own.userId);
      try {
        keys.take(openLock(keyWrap, wrapKey, { method: 'prf', userId: own.userId }), own);
      } finally {
        wipeKeys(wrapKey, prfOutput);
      }
    },
  };
}
