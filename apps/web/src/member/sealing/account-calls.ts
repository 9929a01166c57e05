import type { AccountCalls } from './account-calls.types.ts';
import type { AccountKeeper } from './account-keeper.ts';

/** The names of these calls, for the client. */
export const accountCallNames = {
  changePassword: true,
  strengthenPassword: true,
  drawRecoveryCode: true,
  sealRecoveryCode: true,
  checkRecoveryCode: true,
  proveRecoveryCode: true,
  openWithRecoveryCode: true,
  startOver: true,
  lockAnew: true,
} satisfies Record<keyof AccountCalls, true>;

/** Answers the calls about the locks of an account, each after the cryptography is loaded. */
export function accountCalls(accounts: AccountKeeper, ready: () => Promise<void>): AccountCalls {
  return {
    async changePassword(input) {
      await ready();
      return accounts.changePassword(input);
    },
    async strengthenPassword(input) {
      await ready();
      return accounts.strengthenPassword(input);
    },
    async drawRecoveryCode() {
      await ready();
      return { recoveryCode: accounts.drawRecoveryCode() };
    },
    async sealRecoveryCode({ challenge }) {
      await ready();
      return accounts.sealRecoveryCode(challenge);
    },
    async checkRecoveryCode({ code }) {
      await ready();
      accounts.checkRecoveryCode(code);
    },
    async proveRecoveryCode({ userId, code }) {
      await ready();
      return { recoveryAuthKey: accounts.proveRecoveryCode(userId, code) };
    },
    async openWithRecoveryCode(input) {
      await ready();
      accounts.openWithRecoveryCode(input);
    },
    async startOver({ former, createdAt }) {
      await ready();
      return { identity: accounts.startOver(former, createdAt) };
    },
    async lockAnew({ loginId, password }) {
      await ready();
      return accounts.lockAnew(loginId, password);
    },
  };
}
