import { toProblem } from '../../http/problem-error.ts';
import { SealingFailure } from '../sealing/sealing-failure.ts';
import type { StoredVault } from '../sealing/key-values.types.ts';
import type { PeerLook, SealingCalls } from '../sealing/sealing-calls.types.ts';
import type { AnnouncedKeys } from './announced-keys.ts';
import type { KeyStore } from './key-store.ts';
import type { NewestVault } from './newest-vault.ts';

const mostAttempts = 3;

/** What this person's device knows about the keys of the other. */
export type KnownPeer = Omit<PeerLook, 'vault'>;

/** What looking after the keys of others needs. */
export interface PeerKeysPlace {
  readonly keys: Pick<
    SealingCalls,
    'generations' | 'openPins' | 'lookAtPeer' | 'markVerified' | 'acceptReset'
  >;
  readonly store: KeyStore;
  readonly newest: NewestVault;
  readonly announced: AnnouncedKeys;
}

interface Change<Outcome> {
  readonly vault: StoredVault | null;
  readonly outcome: Outcome;
}

/** The public keys of the people somebody writes to, as far as that person trusts them. */
export class PeerKeys {
  constructor(private readonly place: PeerKeysPlace) {}

  /**
   * Looks at the keys that the server shows for somebody and remembers what is new about them.
   *
   * A change that was announced goes on being told until the person has taken note of it.
   */
  async meet(peerId: string): Promise<KnownPeer> {
    const { keys, store, announced } = this.place;
    const known = await this.change(async () => {
      const identities = await store.identities(peerId);
      const { vault, ...outcome } = await keys.lookAtPeer({ peerId, identities });
      return { vault, outcome };
    });
    if (known.state === 'rotated') announced.note(peerId);
    return known.state === 'same' && announced.has(peerId) ? { ...known, state: 'rotated' } : known;
  }

  /** The person has read that somebody's keys changed with an announcement. */
  takeNote(peerId: string): void {
    this.place.announced.forget(peerId);
  }

  /** Opens the pins as they are now; refuses older or other ones than this device has seen. */
  async open(): Promise<void> {
    const { keys, store, newest } = this.place;
    const { oldestHeld } = await keys.generations();
    const { version, blob } = await store.vault();
    if (newest.isRival(oldestHeld, { version, blob })) throw new SealingFailure('vault-rollback', 'blob');
    const newestSeen = newest.seen(oldestHeld);
    await keys.openPins({ vault: blob === null ? null : { version, blob }, newestSeen });
    newest.note(oldestHeld, { version, blob });
  }

  /** Remembers that both people compared the safety number. */
  async verify(peerId: string): Promise<void> {
    const { keys } = this.place;
    await this.change(async () => ({ vault: await keys.markVerified({ peerId }), outcome: null }));
  }

  /** Takes the new keys of somebody whose keys changed without notice. */
  async accept(peerId: string): Promise<void> {
    const { keys } = this.place;
    await this.change(async () => ({ vault: await keys.acceptReset({ peerId }), outcome: null }));
  }

  /** Opens the pins as they are now, changes them and stores them; starts over when another device was quicker. */
  private async change<Outcome>(work: () => Promise<Change<Outcome>>): Promise<Outcome> {
    const { keys, store, newest } = this.place;
    for (let attempt = 1; ; attempt += 1) {
      await this.open();
      const { vault, outcome } = await work();
      if (!vault) return outcome;
      try {
        await store.putVault(vault);
        newest.note((await keys.generations()).oldestHeld, vault);
        return outcome;
      } catch (error) {
        if (toProblem(error).code !== 'pin-vault-version' || attempt === mostAttempts) throw error;
      }
    }
  }
}
