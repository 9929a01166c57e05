import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { publicHttp } from '../api/member-api.ts';
import type { MemberSession, Passkey, PasskeyOffer } from '../api/model.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { type Credentials, keepKeys } from './key-desk.ts';
import { askPasskey, forgetPasskey, makePasskey } from './passkey-browser.ts';
import { proveOwnPassword } from './prove-password.ts';
import { readTabMemory } from './tab-memory.ts';

/** Asks for the password again, and what the browser needs to make a passkey. */
export async function prepareNewPasskey(credentials: Credentials): Promise<PasskeyOffer> {
  const authKey = await proveOwnPassword(credentials);
  return bodyOf(publicHttp.POST('/v1/auth/passkeys/offer', { body: { authKey } }));
}

/** Makes a passkey in this device, locks the account with it and has the server keep it. */
export async function addPasskey(
  { account }: MemberSession,
  offer: PasskeyOffer,
  label: string,
): Promise<Passkey> {
  const { credential, prfOutput } = await makePasskey(offer, account.displayName);
  try {
    const keyWrap = await sealing.lockWithPasskey({ prfOutput });
    return await bodyOf(publicHttp.POST('/v1/auth/passkeys', { body: { label, credential, keyWrap } }));
  } catch (error) {
    // Refused for good, so the device should not go on offering it; without an answer it may well have been kept.
    if (toProblem(error).status > 0) await forgetPasskey(offer.rpId, credential.id);
    throw error;
  } finally {
    prfOutput.fill(0);
  }
}

/** Signs in with a passkey: it says who comes, and opens the keys. */
export async function signInWithPasskey(): Promise<MemberSession> {
  const asked = await bodyOf(publicHttp.POST('/v1/auth/passkeys/sign-in/challenge'));
  const { assertion, prfOutput } = await askPasskey(asked);
  try {
    const { account, identity, keyWrap } = await bodyOf(
      publicHttp.POST('/v1/auth/passkeys/sign-in', { body: { assertion } }),
    );
    await sealing.openWithPasskey({ userId: account.id, identity, keyWrap, prfOutput });
    await keepKeys(account.id, '');
    return { account, identity };
  } finally {
    prfOutput.fill(0);
  }
}

/** Unlocks a session that is already signed in, with one of this person's passkeys. */
export async function unlockWithPasskey({ account, identity }: MemberSession): Promise<void> {
  const { passkeys, ...asked } = await bodyOf(publicHttp.POST('/v1/auth/passkeys/unlock/challenge'));
  const { assertion, prfOutput } = await askPasskey(asked, passkeys);
  try {
    const { keyWrap } = await bodyOf(publicHttp.POST('/v1/auth/passkeys/unlock', { body: { assertion } }));
    await sealing.openWithPasskey({ userId: account.id, identity, keyWrap, prfOutput });
    await keepKeys(account.id, readTabMemory()?.loginId ?? '');
  } finally {
    prfOutput.fill(0);
  }
}
