import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { memberHttp } from '../api/member-api.ts';
import type { PeerLook, StoredVault } from '../sealing/sealing-calls.types.ts';
import { sealing } from '../sealing/sealing.ts';
import { newestVaultSeen, noteVaultSeen } from './newest-vault.ts';

const mostAttempts = 3;

/** What this person's device knows about the keys of the other. */
export type KnownPeer = Omit<PeerLook, 'vault'>;

/** Looks at the keys that the server shows for somebody and remembers what is new about them. */
export function meetPeer(userId: string, peerId: string): Promise<KnownPeer> {
  return changePins(userId, async () => {
    const path = { accountId: peerId };
    const { identities } = await bodyOf(
      memberHttp.GET('/v1/member/accounts/{accountId}/identities', { params: { path } }),
    );
    const { vault, ...known } = await sealing.lookAtPeer({ peerId, identities });
    return { vault, outcome: known };
  });
}

/** Remembers that both people compared the safety number. */
export function markVerified(userId: string, peerId: string): Promise<null> {
  return changePins(userId, async () => ({ vault: await sealing.markVerified({ peerId }), outcome: null }));
}

/** Takes the new keys of somebody whose keys changed without notice. */
export function acceptNewKeys(userId: string, peerId: string): Promise<null> {
  return changePins(userId, async () => ({ vault: await sealing.acceptReset({ peerId }), outcome: null }));
}

interface Change<Outcome> {
  readonly vault: StoredVault | null;
  readonly outcome: Outcome;
}

/** Opens the pins as they are now, changes them and stores them; starts over when another device was quicker. */
async function changePins<Outcome>(userId: string, change: () => Promise<Change<Outcome>>): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    await openPins(userId);
    const { vault, outcome } = await change();
    if (!vault) return outcome;
    try {
      await bodyOf(memberHttp.PUT('/v1/member/pin-vault', { body: vault }));
      noteVaultSeen(userId, vault.version);
      return outcome;
    } catch (error) {
      if (toProblem(error).code !== 'pin-vault-version' || attempt === mostAttempts) throw error;
    }
  }
}

async function openPins(userId: string): Promise<void> {
  const { version, blob } = await bodyOf(memberHttp.GET('/v1/member/pin-vault'));
  await sealing.openPins({
    vault: blob === null ? null : { version, blob },
    newestSeen: newestVaultSeen(userId),
  });
  noteVaultSeen(userId, version);
}
