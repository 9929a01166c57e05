import { toProblem } from '../../http/problem-error.ts';
import type { PeerLook, SealingCalls, StoredVault } from '../sealing/sealing-calls.types.ts';
import type { KeyStore } from './key-store.ts';
import type { NewestVault } from './newest-vault.ts';

const mostAttempts = 3;

/** What this person's device knows about the keys of the other. */
export type KnownPeer = Omit<PeerLook, 'vault'>;

/** What looking after the keys of others needs. */
export interface PeerKeysPlace {
  readonly keys: Pick<SealingCalls, 'openPins' | 'lookAtPeer' | 'markVerified' | 'acceptReset'>;
  readonly store: KeyStore;
  readonly newest: NewestVault;
}

interface Change<Outcome> {
  readonly vault: StoredVault | null;
  readonly outcome: Outcome;
}

/** The public keys of the people somebody writes to, as far as that person trusts them. */
export class PeerKeys {
  constructor(private readonly place: PeerKeysPlace) {}

  /** Looks at the keys that the server shows for somebody and remembers what is new about them. */
  meet(peerId: string): Promise<KnownPeer> {
    const { keys, store } = this.place;
    return this.change(async () => {
      const identities = await store.identities(peerId);
      const { vault, ...outcome } = await keys.lookAtPeer({ peerId, identities });
      return { vault, outcome };
    });
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
    const { store, newest } = this.place;
    for (let attempt = 1; ; attempt += 1) {
      await this.open();
      const { vault, outcome } = await work();
      if (!vault) return outcome;
      try {
        await store.putVault(vault);
        newest.note(vault.version);
        return outcome;
      } catch (error) {
        if (toProblem(error).code !== 'pin-vault-version' || attempt === mostAttempts) throw error;
      }
    }
  }

  private async open(): Promise<void> {
    const { keys, store, newest } = this.place;
    const { version, blob } = await store.vault();
    await keys.openPins({ vault: blob === null ? null : { version, blob }, newestSeen: newest.seen() });
    newest.note(version);
  }
}
