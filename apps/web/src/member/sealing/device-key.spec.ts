import { beforeAll, expect, it } from '@jest/globals';
import { initSealing } from '@aparte/sealing';
import { BrowserDeviceKey, type KeyShelf } from './device-key.ts';

const userId = '00000000-0000-4000-8000-000000000001';
const accountKey = Uint8Array.from({ length: 32 }, (_, index) => index);

/** A browser's storage, which somebody can empty or switch off. */
class FakeKeyShelf implements KeyShelf {
  isRefusing = false;
  private kept: CryptoKey | undefined;

  get(): Promise<unknown> {
    return this.answer(() => this.kept);
  }

  put(key: CryptoKey): Promise<void> {
    return this.answer(() => {
      this.kept = key;
    });
  }

  remove(): Promise<void> {
    return this.answer(() => {
      this.kept = undefined;
    });
  }

  private answer<Result>(work: () => Result): Promise<Result> {
    if (this.isRefusing) return Promise.reject(new DOMException('Storage is full.', 'QuotaExceededError'));
    return Promise.resolve(work());
  }
}

beforeAll(initSealing);

it('unlocks what it locked, for the same person only', async () => {
  const shelf = new FakeKeyShelf();
  const sealed = await new BrowserDeviceKey(shelf).seal(accountKey, userId);
  const reloaded = new BrowserDeviceKey(shelf);
  expect(await reloaded.open(sealed, userId)).toEqual(accountKey);
  expect(await reloaded.open(sealed, 'somebody-else')).toBeUndefined();
});

it('locks with a key that nobody can read out of the browser', async () => {
  const shelf = new FakeKeyShelf();
  await new BrowserDeviceKey(shelf).seal(accountKey, userId);
  const key = (await shelf.get()) as CryptoKey;
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

it('opens nothing once the browser emptied its storage, and goes on with another key', async () => {
  const shelf = new FakeKeyShelf();
  const device = new BrowserDeviceKey(shelf);
  const sealed = await device.seal(accountKey, userId);
  await shelf.remove();
  expect(await device.open(sealed, userId)).toBeUndefined();

  const again = await device.seal(accountKey, userId);
  expect(await device.open(again, userId)).toEqual(accountKey);
  expect(await device.open(sealed, userId)).toBeUndefined();
});

it('keeps nothing where storage is missing or full, and says so to the one who asked', async () => {
  const shelf = new FakeKeyShelf();
  shelf.isRefusing = true;
  await expect(new BrowserDeviceKey(shelf).seal(accountKey, userId)).rejects.toThrow('Storage is full.');
});

it('lets somebody sign out where storage is missing', async () => {
  const shelf = new FakeKeyShelf();
  const device = new BrowserDeviceKey(shelf);
  const sealed = await device.seal(accountKey, userId);
  shelf.isRefusing = true;
  await device.forget();
  await expect(device.open(sealed, userId)).rejects.toThrow();
});

it('opens nothing after signing out', async () => {
  const device = new BrowserDeviceKey(new FakeKeyShelf());
  const sealed = await device.seal(accountKey, userId);
  await device.forget();
  expect(await device.open(sealed, userId)).toBeUndefined();
});
