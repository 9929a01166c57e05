import {
  acceptReset,
  comparePin,
  markVerified,
  openPinVault,
  type PeerPin,
  safetyNumber,
  sealPinVault,
  SealingError,
  type Self,
} from '@aparte/sealing';
import type { Identity } from '@aparte/sealing';
import type { PeerLook, StoredVault } from './sealing-calls.types.ts';

/** Whose public keys this person trusts; kept sealed on the server, so that a new device does not start from nothing. */
export class PinBook {
  private version = 0;
  private pins = new Map<string, PeerPin>();
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

  /** Compares the public keys that the server shows for somebody with those remembered. */
  look(self: Self, peerId: string, identities: readonly Identity[]): PeerLook {
    const before = this.find(peerId);
    const { state, pin } = comparePin(peerId, before, identities);
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

  /** What is remembered about somebody. */
  pinOf(peerId: string): PeerPin {
    const pin = this.find(peerId);
    if (!pin) throw new SealingError('identity', 'pin');
    return pin;
  }

  /** Forgets everything; the vault on the server stays. */
  close(): void {
    this.fill(0, []);
    this.isOpen = false;
  }

  private find(peerId: string): PeerPin | undefined {
    if (!this.isOpen) throw new SealingError('not-ready', 'pins');
    return this.pins.get(peerId);
  }

  private keep(self: Self, pin: PeerPin): StoredVault {
    this.pins.set(pin.identity.userId, pin);
    this.version += 1;
    const { version, ct } = sealPinVault(self.account, {
      version: this.version,
      pins: [...this.pins.values()],
    });
    return { version, blob: ct };
  }

  private fill(version: number, pins: readonly PeerPin[]): void {
    this.version = version;
    this.pins = new Map(pins.map((pin) => [pin.identity.userId, pin]));
    this.isOpen = true;
  }
}
