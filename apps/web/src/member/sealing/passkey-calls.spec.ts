import { expect, it } from '@jest/globals';
import { FakeDeviceKey } from './device-key.fake.ts';
import { openSealingDesk } from './sealing-desk.ts';

const userId = '00000000-0000-4000-8000-000000000001';
const at = Date.UTC(2026, 2, 9, 10);
const password = 'quatre mots et un de plus';
const loginId = 'rep@example.org';

function newDesk() {
  return openSealingDesk({ device: new FakeDeviceKey(), now: () => at, report: () => undefined });
}

/** What a passkey gives; a copy each time, because the worker overwrites what it was given. */
function prfOutput(byte = 9): Uint8Array {
  return new Uint8Array(32).fill(byte);
}

const enrolled = (async () => {
  const desk = newDesk();
  return { desk, account: await desk.enrol({ userId, loginId, password, createdAt: at }) };
})();

it('opens the same account on another device with the passkey that locked it', async () => {
  const { desk, account } = await enrolled;
  const keyWrap = await desk.lockWithPasskey({ prfOutput: prfOutput() });
  const other = newDesk();
  await other.openWithPasskey({ userId, identity: account.identity, keyWrap, prfOutput: prfOutput() });
  const ct = await other.sealNote({ purpose: 'test', subject: [], text: 'à moi' });
  expect(await desk.openNote({ purpose: 'test', subject: [], ct })).toBe('à moi');
});

it('opens nothing with another passkey, nor for other keys than the server shows', async () => {
  const { desk, account } = await enrolled;
  const keyWrap = await desk.lockWithPasskey({ prfOutput: prfOutput() });
  const own = { userId, identity: account.identity, keyWrap };
  await expect(newDesk().openWithPasskey({ ...own, prfOutput: prfOutput(8) })).rejects.toMatchObject({
    code: 'commit',
  });
  const stranger = await newDesk().enrol({ userId, loginId, password, createdAt: at });
  const planted = { ...own, identity: stranger.identity, prfOutput: prfOutput() };
  await expect(newDesk().openWithPasskey(planted)).rejects.toMatchObject({ code: 'identity' });
});

it('overwrites what the passkey gave as soon as it has served', async () => {
  const { desk, account } = await enrolled;
  const [toLock, toOpen, toFail] = [prfOutput(), prfOutput(), prfOutput(8)];
  const keyWrap = await desk.lockWithPasskey({ prfOutput: toLock });
  const own = { userId, identity: account.identity, keyWrap };
  await newDesk().openWithPasskey({ ...own, prfOutput: toOpen });
  await expect(newDesk().openWithPasskey({ ...own, prfOutput: toFail })).rejects.toMatchObject({
    code: 'commit',
  });
  expect([toLock, toOpen, toFail]).toEqual([prfOutput(0), prfOutput(0), prfOutput(0)]);
});

it('locks nothing while the account is locked', async () => {
  await expect(newDesk().lockWithPasskey({ prfOutput: prfOutput() })).rejects.toMatchObject({
    code: 'not-ready',
  });
});

it('proves the password without keeping what it unlocks', async () => {
  const { account } = await enrolled;
  const desk = newDesk();
  const { authKey } = await desk.provePassword({ loginId, password, ...account.kdf });
  expect(authKey).toBe(account.authKey);
  const keyWrap = account.keyWraps[0]!;
  await expect(desk.unlock({ userId, identity: account.identity, keyWrap })).rejects.toMatchObject({
    code: 'not-ready',
  });
});
