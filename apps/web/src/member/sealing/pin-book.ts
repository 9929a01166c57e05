import {
  acceptReset,
  comparePin,
  fingerprint,
  markVerified,
  type OpenAccount,
  openPinVault,
  type PeerPin,
  requireRemembered,
  safetyNumber,
  sealPinVault,
  SealingError,
  type Self,
  type VerifiedIdentity,
  verifyIdentityChain,
  withPredecessors,
} from '@aparte/sealing';
import type { Identity } from '@aparte/sealing';
import type { StoredVault } from './key-values.types.ts';
import type { PeerLook } from './sealing-calls.types.ts';

/** Whose public keys this person trusts; kept sealed on the server, so that a new device does not start from nothing. */
export class PinBook {
  private version = 0;
  private pins = new Map<string, PeerPin>();
  /** Everything that was shown of somebody at the last look. */
  private readonly chains = new Map<string, readonly VerifiedIdentity[]>();
  private isOpen = false;

  /** Reads the vault that the server keeps; refuses one older than the newest this device saw. */
  open(self: Self, vault: StoredVault | null, newestSeen: number): void {
    if (!vault) {
      if (newestSeen > 0) throw new SealingError('vault-rollback');
      this.fill(0, []);
      return;
    }
    const sealed = { v: 1, version: vault.version, ct: vault.blob };
    const { version, pins } = openPinVault(self.account, sealed, newestSeen);
    this.fill(version, pins);
  }

  /**
   * Compares the public keys that the server shows for somebody with those remembered.
   *
   * All of them have to be shown, from the first on, with the past that is remembered.
   */
  look(self: Self, peerId: string, identities: readonly Identity[]): PeerLook {
    const before = this.find(peerId);
    const chain = verifyIdentityChain(peerId, identities);
    if (before) requireRemembered(before, chain);
    const { state, pin: compared } = comparePin(peerId, before, chain);
    const pin = withPredecessors(compared, chain);
    this.chains.set(peerId, chain);
    const hasChanged = JSON.stringify(before) !== JSON.stringify(pin);
    return {
      state,
      isVerified: pin.verified,
      vault: hasChanged ? this.keep(self, pin) : null,
    };
  }

  /** Remembers that both people compared the safety number. */
  verify(self: Self, peerId: string): StoredVault {
    return this.keep(self, markVerified(this.pinOf(peerId)));
  }

  /** Takes the new keys of somebody in place of those trusted before. */
  acceptReset(self: Self, peerId: string): StoredVault {
    return this.keep(self, acceptReset(this.pinOf(peerId)));
  }

  /** The digits that both people see. */
  safetyNumber(self: Self, peerId: string): string {
    const pin = this.pinOf(peerId);
    return safetyNumber(self.identity, pin.reset ?? pin.identity);
  }

  /** The two halves of the safety number. */
  fingerprints(self: Self, peerId: string): { own: string; peer: string } {
    const pin = this.pinOf(peerId);
    return { own: fingerprint(self.identity), peer: fingerprint(pin.reset ?? pin.identity) };
  }

  /** The pins for another account key of the same person; null before the first ones. */
  sealFor(account: OpenAccount): StoredVault | null {
    return this.isOpen && this.version > 0 ? this.sealed(account, this.version + 1) : null;
  }

  /** The server keeps this version from here on. */
  noteStored(version: number): void {
    this.version = version;
  }

  /**
   * Somebody as far as reading goes: also with new keys that nobody accepted yet, because what they wrote is shown
   * under a warning. Nothing is ever sent or given to this one.
   */
  readingPinOf(peerId: string): PeerPin {
    const pin = this.pinOf(peerId);
    const chain = this.chains.get(peerId) ?? [];
    const newest = chain.at(-1);
    if (!pin.reset || !newest) return pin;
    return { identity: newest, former: chain.slice(0, -1), verified: false, reset: null };
  }

  /** What is remembered about somebody. */
  pinOf(peerId: string): PeerPin {
    const pin = this.find(peerId);
    if (!pin) throw new SealingError('identity', 'pin');
    return pin;
  }

  /** Forgets everything; the vault on the server stays. */
  close(): void {
    this.fill(0, []);
    this.chains.clear();
    this.isOpen = false;
  }

  private find(peerId: string): PeerPin | undefined {
    if (!this.isOpen) throw new SealingError('not-ready', 'pins');
    return this.pins.get(peerId);
  }

  private keep(self: Self, pin: PeerPin): StoredVault {
    this.pins.set(pin.identity.userId, pin);
    this.version += 1;
    return this.sealed(self.account, this.version);
  }

  private sealed(account: OpenAccount, version: number): StoredVault {
    const { ct } = sealPinVault(account, { version, pins: [...this.pins.values()] });
    return { version, blob: ct };
  }

  private fill(version: number, pins: readonly PeerPin[]): void {
    this.version = version;
    this.pins = new Map(pins.map((pin) => [pin.identity.userId, pin]));
    this.isOpen = true;
  }
}
