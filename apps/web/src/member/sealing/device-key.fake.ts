import type { DeviceKey } from './device-key.ts';

/** A browser that remembers its key as long as the test runs. */
export class FakeDeviceKey implements DeviceKey {
  private kept = new Map<string, Uint8Array>();

  seal(accountKey: Uint8Array, userId: string): Promise<Uint8Array> {
    this.kept.set(userId, accountKey.slice());
    return Promise.resolve(new TextEncoder().encode(userId));
  }

  open(sealed: Uint8Array): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.kept.get(new TextDecoder().decode(sealed))?.slice());
  }

  forget(): Promise<void> {
    this.kept.clear();
    return Promise.resolve();
  }
}
