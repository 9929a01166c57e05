import { sealing } from '../sealing/sealing.ts';
import { announcedKeysOf } from './announced-keys.ts';
import { memberKeyStore } from './member-key-store.ts';
import { newestVaultOf } from './newest-vault.ts';
import { PeerKeys } from './peer-keys.ts';
import { SpaceKeys } from './space-keys.ts';
import { spaceMemoryOf } from './space-memory.ts';

/** The trusted keys of the people this person writes to. */
export function peerKeysOf(userId: string): PeerKeys {
  return new PeerKeys({
    keys: sealing,
    store: memberKeyStore,
    newest: newestVaultOf(userId),
    announced: announcedKeysOf(userId),
  });
}

/** The keys of this person's conversations. */
export function spaceKeysOf(userId: string): SpaceKeys {
  return new SpaceKeys({
    keys: sealing,
    store: memberKeyStore,
    peers: peerKeysOf(userId),
    memory: spaceMemoryOf(userId),
    now: () => Date.now(),
  });
}
