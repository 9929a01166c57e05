import type { KeyMaterial } from '@aparte/scripts/clients';
import {
  createAccountKey,
  createIdentity,
  openAccount,
  provePossession,
  rotateSelf,
  wrapAccountKey,
} from '@aparte/sealing';
import type { Act } from './act.ts';
import type { ConfidentialWorld } from './confidential-world.ts';

const RECOVERY = '/v1/auth/recovery';
/** Where somebody goes who changes their secrets and changes them back; the keys are nobody's. */
const OTHER_KEY = Buffer.alloc(32, 4).toString('base64url');

interface Secrets {
  account: { id: string; loginId: string };
  kdf: object;
  authKey: string;
  recoveryAuthKey: string;
  keyWraps: [password: object, recovery: object];
}

/** What happens to an account after its first day. Each event leaves the account as later ones expect it, or gone. */
export const accountLife = {
  changePassword: {
    covers: ['POST /v1/auth/password'],
    play: async (world, { rep }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const { kdf, authKey, keyWraps } = secretsOf(keys);
      const change = (currentAuthKey: string, next: string): Promise<unknown> =>
        living.client.http.post('/v1/auth/password', {
          currentAuthKey,
          kdf,
          authKey: next,
          keyWrap: keyWraps[0],
        });
      await change(authKey, OTHER_KEY);
      await change(OTHER_KEY, authKey);
      return true;
    },
  },
  newCode: {
    covers: ['POST /v1/auth/recovery-code', 'POST /v1/auth/recovery-code/put-off'],
    play: async (world, { rep }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const { recoveryAuthKey, keyWraps } = secretsOf(keys);
      await living.client.http.post('/v1/auth/recovery-code/put-off');
      for (const next of [OTHER_KEY, recoveryAuthKey]) {
        const { challenge } = await living.client.http.get<{ challenge: string }>('/v1/auth/challenge');
        const possession = provePossession(keys.account, { purpose: 'recovery-code', challenge });
        const request = { challenge, possession, recoveryAuthKey: next, keyWrap: keyWraps[1] };
        await living.client.http.post('/v1/auth/recovery-code', request);
      }
      return true;
    },
  },
  recover: {
    covers: ['request', 'open', 'unlock', 'complete'].map((step) => `POST ${RECOVERY}/${step}`),
    play: async (world, { rep }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const { kdf, authKey, recoveryAuthKey, keyWraps } = secretsOf(keys);
      const token = await requestLink(world, keys);
      const { http } = living.client;
      await http.post(`${RECOVERY}/open`, { token });
      await http.post(`${RECOVERY}/unlock`, { token, recoveryAuthKey });
      const renewed = { kdf, authKey, newRecoveryAuthKey: recoveryAuthKey, keyWraps };
      await http.post(`${RECOVERY}/complete`, { token, recoveryAuthKey, ...renewed });
      // Whoever comes back has a session of their own: the chat closes what the former one had opened.
      living.client.disconnect();
      return true;
    },
  },
  reset: {
    covers: [`POST ${RECOVERY}/reset`],
    play: async (world, { rep }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const token = await requestLink(world, keys);
      await living.client.http.post(`${RECOVERY}/reset`, { token, ...startingOver(keys) });
      // With other keys than everybody knows, this person takes no further part in the history.
      living.client.disconnect();
      world.reps.delete(rep);
      return true;
    },
  },
  loseADevice: {
    covers: ['POST /v1/auth/identity'],
    play: async (world, { rep }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const { http } = living.client;
      const { version } = await http.get<{ version: number }>('/v1/member/pin-vault');
      const blob = Buffer.alloc(400, 5).toString('base64url');
      const pinVault = version > 0 ? { version: version + 1, blob } : null;
      await http.post('/v1/auth/identity', { ...goingOn(keys), pinVault });
      // As after a reset: nobody else of the history knows the new keys.
      living.client.disconnect();
      world.reps.delete(rep);
      return true;
    },
  },
  signOutElsewhere: {
    covers: ['DELETE /v1/auth/sessions', 'DELETE /v1/auth/sessions/{id}'],
    play: async (world, { rep, pick }) => {
      const [living, keys] = [await world.claimed(rep), world.people.reps[rep]];
      if (!living || !keys) return false;
      const { account, authKey } = secretsOf(keys);
      await world.world.visitor().post('/v1/auth/login', { loginId: account.loginId, authKey });
      const { http } = living.client;
      const { sessions } = await http.get<{ sessions: { id: string; isCurrent: boolean }[] }>(
        '/v1/auth/sessions',
      );
      const other = sessions.find(({ isCurrent }) => !isCurrent);
      await http.delete(pick % 2 === 0 ? '/v1/auth/sessions' : `/v1/auth/sessions/${other?.id ?? ''}`);
      return true;
    },
  },
} as const satisfies Record<string, Act>;

async function requestLink(world: ConfidentialWorld, keys: KeyMaterial): Promise<string> {
  const { loginId } = secretsOf(keys).account;
  const link = world.world.memberMailbox.nextLink(loginId);
  await world.world.visitor().post(`${RECOVERY}/request`, { loginId });
  return link;
}

/** New keys that the present ones announce. */
function goingOn(keys: KeyMaterial): object {
  const { kdf, authKey } = secretsOf(keys);
  const accountKey = createAccountKey();
  const { self, olderWrap } = rotateSelf(
    { self: keys, accountKey: createAccountKey() },
    accountKey,
    Date.UTC(2031, 2, 3),
  );
  return {
    currentAuthKey: authKey,
    kdf,
    authKey: OTHER_KEY,
    recoveryAuthKey: OTHER_KEY,
    keyWraps: locksOf(accountKey, self.identity.userId),
    identity: self.identity,
    olderWrap: { generation: olderWrap.gen, blob: olderWrap.ct },
  };
}

function startingOver(keys: KeyMaterial): object {
  const { account, kdf } = secretsOf(keys);
  const accountKey = createAccountKey();
  const identity = createIdentity(openAccount(accountKey, account.id), Date.UTC(2031, 2, 3), {
    identity: keys.identity,
  });
  return {
    kdf,
    authKey: OTHER_KEY,
    recoveryAuthKey: OTHER_KEY,
    keyWraps: locksOf(accountKey, account.id),
    identity,
  };
}

function locksOf(accountKey: Uint8Array, userId: string): object[] {
  const wrapKey = createAccountKey();
  const blobOf = (method: 'pw' | 'rc'): string =>
    wrapAccountKey(accountKey, wrapKey, { method, userId, generation: 2 }).ct;
  return [
    { method: 'password', generation: 2, blob: blobOf('pw') },
    { method: 'recovery', generation: 2, blob: blobOf('rc') },
  ];
}

function secretsOf(keys: KeyMaterial): Secrets {
  return keys.enrolment as unknown as Secrets;
}
