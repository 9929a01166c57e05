import { expect, it } from '@jest/globals';
import { createAccountKey, openAccount } from './account.ts';
import { initSealing, loadedSodium } from './sodium.ts';

it('says that it is not ready before it was loaded, and works from then on', async () => {
  expect(() => openAccount(createAccountKey(), 'u-rep')).toThrow(
    expect.objectContaining({ name: 'SealingError', code: 'not-ready' }),
  );
  await initSealing();
  await initSealing();
  expect(openAccount(createAccountKey(), 'u-rep').userId).toBe('u-rep');
});

it('runs the pinned library with the calls it needs', async () => {
  await initSealing();
  const { SODIUM_LIBRARY_VERSION_MAJOR: major, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES: nonceLength } =
    loadedSodium();
  expect(major).toBeGreaterThanOrEqual(26);
  expect(nonceLength).toBe(24);
});
