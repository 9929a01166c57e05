import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { memberHttp, publicHttp } from '../api/member-api.ts';
import type { MemberSession } from '../api/model.types.ts';
import type { Rotation } from '../sealing/identity-calls.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { peerKeysOf, spaceKeysOf } from '../spaces/member-keys.ts';
import { type Credentials, keepKeys } from './key-desk.ts';

const mostAttempts = 3;

/** New keys that are ready to be taken once their recovery code is kept. */
export interface PreparedRotation {
  readonly recoveryCode: string;
  /** Takes them: the server first, then this device; tells the public keys from here on. */
  readonly send: () => Promise<MemberSession>;
}

/** How far the conversations have come that need a key of the new generation. */
export interface Renewal {
  readonly done: number;
  readonly total: number;
  /** How many could not be renewed; they are when they are opened next. */
  readonly left: number;
}

/** Makes new keys for an account that is open here; a wrong password is told before anything is made. */
export async function prepareRotation(
  session: MemberSession,
  credentials: Credentials,
): Promise<PreparedRotation> {
  const { recoveryCode, rotation } = await prepare(session, credentials);
  return {
    recoveryCode,
    send: async () => {
      await post(session, credentials, rotation);
      const { identity } = await sealing.finishRotation();
      await keepKeys(session.account.id, credentials.loginId);
      return { account: session.account, identity };
    },
  };
}

/** Gives every conversation, journal or notes of this person a key of the new generation, one after the other. */
export async function renewConversations(
  ownId: string,
  report: (renewal: Renewal) => void,
): Promise<Renewal> {
  const { spaces } = await bodyOf(memberHttp.GET('/v1/member/spaces'));
  const open = spaces
    .filter(({ state }) => state === 'open')
    .map(({ spaceId, peer }) => ({ spaceId, ownId, peerId: peer?.accountId ?? null }));
  let renewal: Renewal = { done: 0, total: open.length, left: 0 };
  report(renewal);
  for (const space of open) {
    const isRenewed = await spaceKeysOf(ownId)
      .prepare(space)
      .then((peer) => peer?.state !== 'RESET')
      // The next opening of the conversation renews its key: nothing is written with the former one.
      .catch(() => false);
    renewal = { ...renewal, done: renewal.done + 1, left: renewal.left + (isRenewed ? 0 : 1) };
    report(renewal);
  }
  return renewal;
}

async function prepare({ account }: MemberSession, { loginId, password }: Credentials) {
  if (account.kind !== 'operator') await peerKeysOf(account.id).open();
  const [currentCost, { keyWrap }] = await Promise.all([
    bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } })),
    bodyOf(publicHttp.GET('/v1/auth/key-wrap')),
  ]);
  return sealing.prepareRotation({ loginId, password, currentCost, keyWrap, createdAt: Date.now() });
}

/** Sends the new keys; with the pins as they are now when another tab changed those meanwhile. */
async function post(session: MemberSession, credentials: Credentials, first: Rotation): Promise<void> {
  let rotation = first;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await publicHttp.POST('/v1/auth/identity', {
        body: { ...rotation, keyWraps: [...rotation.keyWraps] },
      });
      return;
    } catch (error) {
      if (toProblem(error).code !== 'pin-vault-version' || attempt === mostAttempts) throw error;
      ({ rotation } = await prepare(session, credentials));
    }
  }
}
