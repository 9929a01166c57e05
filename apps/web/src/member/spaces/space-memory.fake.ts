import type { KnownSpace, SpaceMemory } from './space-memory.ts';

/** A browser's memory of its conversations that lives as long as the test. */
export class FakeSpaceMemory implements SpaceMemory {
  readonly spaces = new Map<string, KnownSpace>();

  recall(spaceId: string): KnownSpace | null {
    return this.spaces.get(spaceId) ?? null;
  }

  note({ spaceId, peerId }: { spaceId: string; peerId: string | null }, change: Partial<KnownSpace>): void {
    const known = this.recall(spaceId) ?? { peerId, epoch: 0, read: 0 };
    this.spaces.set(spaceId, { ...known, ...change });
  }
}
