import { FakeDeviceKey } from '../sealing/device-key.fake.ts';
import type { SealingCalls } from '../sealing/sealing-calls.types.ts';
import { openSealingDesk } from '../sealing/sealing-desk.ts';
import type { AnnouncedKeys } from './announced-keys.ts';
import type { FakeServer } from './key-store.fake.ts';
import type { NewestVault } from './newest-vault.ts';
import { PeerKeys } from './peer-keys.ts';
import { SpaceKeys } from './space-keys.ts';
import { FakeSpaceMemory } from './space-memory.fake.ts';

/** What a browser remembers of pins while a test runs. */
export class FakeBrowserMemory implements NewestVault, AnnouncedKeys {
  private readonly vaults = new Map<number, { version: number; blob: string | null }>();
  private readonly announced = new Set<string>();

  seen(line: number): number {
    return this.vaults.get(line)?.version ?? 0;
  }

  isRival(line: number, { version, blob }: { version: number; blob: string | null }): boolean {
    const newest = this.vaults.get(line);
    return newest?.version === version && newest.blob !== blob;
  }

  note(
    line: number | string,
    vault: { version: number; blob: string | null } = { version: 0, blob: null },
  ): void {
    if (typeof line === 'number') this.vaults.set(line, vault);
    else this.announced.add(line);
  }

  has(peerId: string): boolean {
    return this.announced.has(peerId);
  }

  forget(peerId: string): void {
    this.announced.delete(peerId);
  }
}

/** A device whose account is not open yet. */
export function newDesk(now: () => number, device = new FakeDeviceKey()): SealingCalls {
  return openSealingDesk({ device, now, report: () => undefined });
}

/** The keys of somebody's conversations at one device. */
export function keysAt(
  keys: SealingCalls,
  { server, userId, now }: { server: FakeServer; userId: string; now: () => number },
  memory = new FakeBrowserMemory(),
) {
  const store = server.for(userId);
  const peers = new PeerKeys({ keys, store, newest: memory, announced: memory });
  const spaces = new SpaceKeys({ keys, store, peers, memory: new FakeSpaceMemory(), now });
  return { keys, peers, spaces, memory };
}
