import { sealing } from '../sealing/sealing.ts';
import { memberKeyStore } from './member-key-store.ts';
import { newestVaultOf } from './newest-vault.ts';
import { PeerKeys } from './peer-keys.ts';
import { SpaceKeys } from './space-keys.ts';

/** The trusted keys of the people this person writes to. */
export function peerKeysOf(userId: string): PeerKeys {
  return new PeerKeys({ keys: sealing, store: memberKeyStore, newest: newestVaultOf(userId) });
}

/** The keys of this person's conversations. */
export function spaceKeysOf(userId: string): SpaceKeys {
  return new SpaceKeys({
    keys: sealing,
    store: memberKeyStore,
    peers: peerKeysOf(userId),
    now: () => Date.now(),
  });
}
