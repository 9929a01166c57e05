import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../api/member-api.ts';
import type { MemberSession } from '../api/model.types.ts';
import type { PasswordCost } from '../sealing/key-values.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { type KeyState, type LockReason, setKeyState } from './key-state.ts';
import { clearTabMemory, readTabMemory, writeTabMemory } from './tab-memory.ts';
import { tabs } from './tabs.ts';

/** What somebody types to sign in or to unlock. */
export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** A sign-in whose password was made into keys already: a code may still be asked for. */
export interface StartedSignIn extends Credentials {
  readonly cost: PasswordCost;
  readonly authKey: string;
}

/** Makes the keys to sign in with; the password stays in this browser, only a key derived from it is sent. */
export async function startSignIn({ loginId, password }: Credentials): Promise<StartedSignIn> {
  const cost = await bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } }));
  const { authKey } = await sealing.stretchPassword({ loginId, password, ...cost });
  return { loginId, password, cost, authKey };
}

/** Signs in with the keys made before, and with a code when the account asks for one. */
export async function finishSignIn(
  { loginId, password, cost, authKey }: StartedSignIn,
  code: string | null,
): Promise<MemberSession> {
  const secondFactor = code === null ? {} : { secondFactor: { method: 'totp', code } as const };
  const { account, identity, keyWrap } = await bodyOf(
    publicHttp.POST('/v1/auth/login', { body: { loginId, authKey, ...secondFactor } }),
  );
  await sealing.unlock({ userId: account.id, identity, keyWrap });
  await strengthen({ loginId, password }, cost);
  await keepKeys(account.id, loginId);
  return { account, identity };
}

/** Unlocks a session that is already signed in, with the password alone. */
export async function unlock(session: MemberSession, { loginId, password }: Credentials): Promise<void> {
  const [cost, { keyWrap }] = await Promise.all([
    bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } })),
    bodyOf(publicHttp.GET('/v1/auth/key-wrap')),
  ]);
  await sealing.stretchPassword({ loginId, password, ...cost });
  await sealing.unlock({ userId: session.account.id, identity: session.identity, keyWrap });
  await keepKeys(session.account.id, loginId);
}

/** Takes up the keys again after a reload of this tab; leaves them locked when that is not possible. */
export async function resume(session: MemberSession): Promise<void> {
  const memory = readTabMemory();
  const wrap = memory?.userId === session.account.id ? memory.deviceWrap : '';
  if (wrap === '') {
    setKeyState(locked());
    return;
  }
  const isOpen = await tryResume(session, wrap);
  setKeyState(isOpen ? unlockedFor(session.account.id, true) : locked('evicted'));
}

/** The keys are at hand from here on; the tab remembers them across a reload where the browser lets it. */
export async function keepKeys(userId: string, loginId: string): Promise<void> {
  await openFormerKeys();
  const kept = await sealing.keepForReload().catch(() => null);
  writeTabMemory({ userId, loginId, deviceWrap: kept?.deviceWrap ?? '' });
  setKeyState(unlockedFor(userId, kept !== null));
  tabs.tell({ kind: 'signed-in', userId });
}

/** Forgets the keys of this tab; the session goes on and the password unlocks it again. */
export async function lockKeys(reason?: LockReason): Promise<void> {
  const memory = readTabMemory();
  if (memory) writeTabMemory({ ...memory, deviceWrap: '' });
  setKeyState(locked(reason));
  await sealing.lock({ isSignOut: false });
}

/** Forgets the keys of this browser, in every tab of it. */
export async function forgetKeys(reason?: LockReason): Promise<void> {
  tabs.tell({ kind: 'signed-out' });
  clearTabMemory();
  setKeyState(locked(reason));
  await sealing.lock({ isSignOut: true });
}

/** Forgets the keys of this tab because its session ended in another one, which forgets the browser's. */
export async function forgetKeysHere(): Promise<void> {
  clearTabMemory();
  setKeyState(locked('ended'));
  await sealing.lock({ isSignOut: false });
}

/** Locks the account anew when its password is stretched less than it should be today. */
async function strengthen(credentials: Credentials, currentCost: PasswordCost): Promise<void> {
  try {
    const change = await sealing.strengthenPassword({ ...credentials, currentCost });
    const body = change && ({ ...change, occasion: 'strengthening' } as const);
    if (body) await publicHttp.POST('/v1/auth/password', { body });
  } catch {
    // The password opens the account as before; the next sign-in tries again.
  }
}

/** One unlock opens all history: the former generations of the keys, for somebody who has changed them. */
async function openFormerKeys(): Promise<void> {
  const { newest } = await sealing.generations();
  if (newest === 1) return;
  const { identities, olderWraps } = await bodyOf(publicHttp.GET('/v1/auth/generations'));
  await sealing.openGenerations({ identities, wraps: olderWraps });
}

async function tryResume({ account, identity }: MemberSession, deviceWrap: string): Promise<boolean> {
  // Whatever stands in the way of this shortcut, the password still unlocks.
  try {
    const isOpen = await sealing.resume({ userId: account.id, identity, deviceWrap });
    if (isOpen) await openFormerKeys();
    return isOpen;
  } catch {
    return false;
  }
}

function unlockedFor(userId: string, isKept: boolean): KeyState {
  return { status: 'unlocked', userId, isKept };
}

function locked(reason?: LockReason): KeyState {
  return { status: 'locked', userId: null, ...(reason ? { reason } : {}) };
}
