import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../api/member-api.ts';
import type { MemberSession } from '../api/model.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { setKeyState } from './key-state.ts';
import { clearTabMemory, readTabMemory, writeTabMemory } from './tab-memory.ts';

/** What somebody types to sign in or to unlock. */
export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** Signs in; the password stays in this browser, only a key derived from it is sent. */
export async function signIn({ loginId, password }: Credentials): Promise<MemberSession> {
  const cost = await bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } }));
  const { authKey } = await sealing.stretchPassword({ loginId, password, ...cost });
  const { account, identity, keyWrap } = await bodyOf(
    publicHttp.POST('/v1/auth/login', { body: { loginId, authKey } }),
  );
  await sealing.unlock({ userId: account.id, identity, keyWrap });
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
  const isMine = memory?.userId === session.account.id;
  const isOpen = isMine && (await tryResume(session, memory.deviceWrap));
  setKeyState(isOpen ? unlockedFor(session.account.id) : { status: 'locked', userId: null });
}

/** The keys are at hand from here on; the tab remembers them across a reload. */
export async function keepKeys(userId: string, loginId: string): Promise<void> {
  const kept = await sealing.keepForReload().catch(() => null);
  if (kept) writeTabMemory({ userId, loginId, deviceWrap: kept.deviceWrap });
  setKeyState(unlockedFor(userId));
}

/** Forgets the keys of this tab; the session goes on and the password unlocks it again. */
export async function lockKeys(): Promise<void> {
  const memory = readTabMemory();
  if (memory) writeTabMemory({ ...memory, deviceWrap: '' });
  setKeyState({ status: 'locked', userId: null });
  await sealing.lock({ isSignOut: false });
}

/** Forgets the keys of this browser. */
export async function forgetKeys(): Promise<void> {
  clearTabMemory();
  setKeyState({ status: 'locked', userId: null });
  await sealing.lock({ isSignOut: true });
}

async function tryResume({ account, identity }: MemberSession, deviceWrap: string): Promise<boolean> {
  if (deviceWrap === '') return false;
  // Whatever stands in the way of this shortcut, the password still unlocks.
  return sealing.resume({ userId: account.id, identity, deviceWrap }).catch(() => false);
}

function unlockedFor(userId: string) {
  return { status: 'unlocked', userId } as const;
}
