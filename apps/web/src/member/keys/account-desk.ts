import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../api/member-api.ts';
import type { MemberSession, OpenedRecovery } from '../api/model.types.ts';
import type { NewLocks } from '../sealing/account-calls.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { keepKeys } from './key-desk.ts';

/** A password and the one that follows it. */
export interface PasswordPair {
  readonly loginId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Changes the password of the account that is open here; every other session ends. */
export async function changePassword({ loginId, currentPassword, newPassword }: PasswordPair): Promise<void> {
  const currentCost = await bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } }));
  const change = await sealing.changePassword({ loginId, currentPassword, currentCost, newPassword });
  await publicHttp.POST('/v1/auth/password', { body: change });
}

/** Draws a new recovery code; the one in use stays good until `replaceRecoveryCode`. */
export async function drawRecoveryCode(): Promise<string> {
  const { recoveryCode } = await sealing.drawRecoveryCode();
  return recoveryCode;
}

/** Puts the code that was drawn in the place of the former one. */
export async function replaceRecoveryCode(): Promise<void> {
  const { challenge } = await bodyOf(publicHttp.GET('/v1/auth/challenge'));
  const { possession, recoveryAuthKey, keyWrap } = await sealing.sealRecoveryCode({ challenge });
  await publicHttp.POST('/v1/auth/recovery-code', {
    body: { challenge, possession, recoveryAuthKey, keyWrap },
  });
}

/** Asks for a mail with the way back; the answer is the same whether the address has an account or not. */
export async function requestRecovery(loginId: string): Promise<void> {
  await publicHttp.POST('/v1/auth/recovery/request', { body: { loginId } });
}

/** Whose account the link of a mail leads to. */
export function openRecovery(token: string): Promise<OpenedRecovery> {
  return bodyOf(publicHttp.POST('/v1/auth/recovery/open', { body: { token } }));
}

/** A way back into an account, ready to be taken once its new code is kept. */
export interface WayBack {
  readonly locks: NewLocks;
  readonly send: (code: string | null) => Promise<MemberSession>;
}

/** Opens an account with its recovery code, and locks it with a new password and a new code. */
export async function recoverWithCode(
  token: string,
  { userId, loginId }: OpenedRecovery,
  { code, password }: { code: string; password: string },
): Promise<WayBack> {
  // A slip of the finger is found here, and costs no attempt.
  await sealing.checkRecoveryCode({ code });
  const { recoveryAuthKey } = await sealing.proveRecoveryCode({ userId, code });
  const { identity, keyWrap } = await bodyOf(
    publicHttp.POST('/v1/auth/recovery/unlock', { body: { token, recoveryAuthKey } }),
  );
  await sealing.openWithRecoveryCode({ userId, identity, keyWrap });
  const locks = await sealing.lockAnew({ loginId, password });

  const { kdf, authKey, recoveryAuthKey: newRecoveryAuthKey } = locks;
  const keyWraps = [...locks.keyWraps];
  const body = { token, recoveryAuthKey, kdf, authKey, newRecoveryAuthKey, keyWraps };
  const send = () => arrive(loginId, bodyOf(publicHttp.POST('/v1/auth/recovery/complete', { body })));
  return { locks, send };
}

/** Gives an account new keys in place of those that are lost, and with them all that they opened. */
export async function startOver(
  token: string,
  { loginId, identity: former }: OpenedRecovery,
  password: string,
): Promise<WayBack> {
  const { identity } = await sealing.startOver({ former, createdAt: Date.now() });
  const locks = await sealing.lockAnew({ loginId, password });

  const { kdf, authKey, recoveryAuthKey } = locks;
  const body = { token, kdf, authKey, recoveryAuthKey, keyWraps: [...locks.keyWraps], identity };
  const send = (code: string | null) => {
    const secondFactor = code === null ? {} : { secondFactor: { method: 'totp', code } as const };
    return arrive(
      loginId,
      bodyOf(publicHttp.POST('/v1/auth/recovery/reset', { body: { ...body, ...secondFactor } })),
    );
  };
  return { locks, send };
}

async function arrive(loginId: string, answer: Promise<MemberSession>): Promise<MemberSession> {
  const { account, identity } = await answer;
  await keepKeys(account.id, loginId);
  return { account, identity };
}
