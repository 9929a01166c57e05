import { describe, expect, it } from '@jest/globals';
import { initSealing, verifyIdentity, verifyIdentityLink, verifyPossession } from '@aparte/sealing';
import type { NewLocks, StoredWrap } from './account-calls.types.ts';
import type { StretchingCost } from './account-locks.ts';
import { FakeDeviceKey } from './device-key.fake.ts';
import type { OwnAccount, PasswordCost } from './key-values.types.ts';
import type { SealingCalls, SealingPhase } from './sealing-calls.types.ts';
import { openSealingDesk } from './sealing-desk.ts';

const userId = '00000000-0000-4000-8000-000000000001';
const loginId = 'rep@example.org';
const password = 'quatre mots et un de plus';
const newPassword = 'cinq autres mots, et rien de plus';
const at = Date.UTC(2026, 2, 9, 10);
const challenge = 'BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc';

function openDesk(cost?: StretchingCost) {
  const phases: SealingPhase[] = [];
  const place = { device: new FakeDeviceKey(), now: () => at, report: (p: SealingPhase) => phases.push(p) };
  return { desk: openSealingDesk({ ...place, ...(cost ? { cost } : {}) }), phases };
}

// Stretching a password takes a second: one account is made, and its locks are tried on other devices.
const enrolment = openDesk().desk.enrol({ userId, loginId, password, createdAt: at });

const sealedBy = (desk: SealingCalls) => desk.sealNote({ purpose: 'test', subject: [], text: 'à moi' });
const opens = (desk: SealingCalls, ct: string) => desk.openNote({ purpose: 'test', subject: [], ct });

/** A device where the account is open, without anything typed: the way of a reload. */
async function openDevice(cost?: StretchingCost) {
  const account = await enrolment;
  const { desk, phases } = openDesk(cost);
  await desk.proveRecoveryCode({ userId, code: account.recoveryCode });
  await desk.openWithRecoveryCode({ userId, identity: account.identity, keyWrap: account.keyWraps[1]! });
  return { desk, phases, account };
}

async function signsIn(own: OwnAccount, typed: string, kdf: PasswordCost, keyWrap: StoredWrap) {
  const { desk } = openDesk();
  const { authKey } = await desk.stretchPassword({ loginId, password: typed, ...kdf });
  await desk.unlock({ ...own, keyWrap });
  return { desk, authKey };
}

describe('a new password', () => {
  it('proves the present one, opens the same account and says nothing of either', async () => {
    const { desk, phases, account } = await openDevice();
    const change = await desk.changePassword({
      loginId,
      currentPassword: password,
      currentCost: account.kdf,
      newPassword,
    });
    expect(change.currentAuthKey).toBe(account.authKey);
    expect(change.authKey).not.toBe(account.authKey);
    expect(change.kdf.serverSalt).not.toBe(account.kdf.serverSalt);
    expect(phases.slice(-3)).toEqual(['stretching', 'stretching', 'locking']);
    const sent = JSON.stringify(change);
    expect([password, newPassword].filter((secret) => sent.includes(secret))).toEqual([]);

    const own = { userId, identity: account.identity };
    const other = await signsIn(own, newPassword, change.kdf, change.keyWrap);
    expect(other.authKey).toBe(change.authKey);
    expect(await opens(other.desk, await sealedBy(desk))).toBe('à moi');
    await expect(signsIn(own, password, change.kdf, change.keyWrap)).rejects.toMatchObject({
      code: 'commit',
    });
  });

  it('cannot be chosen where the account is locked', async () => {
    const { kdf } = await enrolment;
    const { desk } = openDesk();
    const change = { loginId, currentPassword: password, currentCost: kdf, newPassword };
    await expect(desk.changePassword(change)).rejects.toMatchObject({ code: 'not-ready' });
  });
});

describe('the cost of a password', () => {
  it('stays as it is while it is what is asked for today', async () => {
    const { desk, account } = await openDevice();
    expect(await desk.strengthenPassword({ loginId, password, currentCost: account.kdf })).toBeNull();
  });

  it('rises with the cost of today, and the same password goes on opening the account', async () => {
    const { desk, account } = await openDevice({ t: 4, m: 64 });
    const change = await desk.strengthenPassword({ loginId, password, currentCost: account.kdf });
    expect(change).toMatchObject({ currentAuthKey: account.authKey, kdf: { t: 4, m: 64 } });
    const own = { userId, identity: account.identity };
    const { authKey } = await signsIn(own, password, change!.kdf, change!.keyWrap);
    expect(authKey).toBe(change!.authKey);
  });

  it('is never lowered because less is asked for today', async () => {
    const { desk, account } = await openDevice();
    const currentCost = { ...account.kdf, t: 4 };
    expect(await desk.strengthenPassword({ loginId, password, currentCost })).toBeNull();
    const change = await desk.changePassword({
      loginId,
      currentPassword: password,
      currentCost,
      newPassword,
    });
    expect(change.kdf).toMatchObject({ t: 4, m: 64 });
  });

  it('is refused when a server asks for less than the floor, before anything is derived', async () => {
    const { desk, account, phases } = await openDevice();
    const currentCost = { ...account.kdf, t: 2 };
    const change = { loginId, currentPassword: password, currentCost, newPassword };
    await expect(desk.changePassword(change)).rejects.toMatchObject({ code: 'kdf-range' });
    expect(phases).not.toContain('locking');
  });
});

describe('a new recovery code', () => {
  it('opens the account, and the device proves that it is at hand', async () => {
    const { desk, account } = await openDevice();
    const { recoveryCode } = await desk.drawRecoveryCode();
    expect(recoveryCode).not.toBe(account.recoveryCode);
    const sealed = await desk.sealRecoveryCode({ challenge });
    expect(JSON.stringify(sealed)).not.toContain(recoveryCode);
    await initSealing();
    verifyPossession(
      verifyIdentity(account.identity),
      { purpose: 'recovery-code', challenge },
      sealed.possession,
    );

    const { desk: other } = openDesk();
    const { recoveryAuthKey } = await other.proveRecoveryCode({ userId, code: recoveryCode.toLowerCase() });
    expect(recoveryAuthKey).toBe(sealed.recoveryAuthKey);
    await other.openWithRecoveryCode({ userId, identity: account.identity, keyWrap: sealed.keyWrap });
    expect(await opens(other, await sealedBy(desk))).toBe('à moi');
  });

  it('is sealed only after it was drawn, and only where the account is open', async () => {
    const { desk } = await openDevice();
    await expect(desk.sealRecoveryCode({ challenge })).rejects.toMatchObject({ code: 'not-ready' });
    await expect(openDesk().desk.drawRecoveryCode()).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('is another one each time that somebody starts again', async () => {
    const { desk } = await openDevice();
    const first = await desk.drawRecoveryCode();
    expect(await desk.drawRecoveryCode()).not.toEqual(first);
  });
});

describe('a forgotten password', () => {
  it('is told of a slip in the code before anything is sent', async () => {
    const { recoveryCode } = await enrolment;
    const { desk } = openDesk();
    await desk.checkRecoveryCode({ code: recoveryCode.toLowerCase().replaceAll('-', ' ') });
    const last = recoveryCode.at(-1) === '0' ? '1' : '0';
    const slips = [
      recoveryCode.slice(0, -1) + last,
      recoveryCode.slice(0, -1),
      `${recoveryCode.slice(0, -1)}U`,
    ];
    const refusals = await Promise.allSettled(slips.map((code) => desk.checkRecoveryCode({ code })));
    expect(refusals).toEqual(
      ['checksum', 'length', 'encoding'].map((code) =>
        expect.objectContaining({ reason: expect.objectContaining({ code }) }),
      ),
    );
  });

  it('gives way to a new one and a new code, and what was sealed stays readable', async () => {
    const { desk, account } = await openDevice();
    const sealed = await sealedBy(desk);
    const locks = await desk.lockAnew({ loginId, password: newPassword });
    expect(locks.recoveryCode).not.toBe(account.recoveryCode);
    expect(locks.keyWraps.map(({ method, generation }) => [method, generation])).toEqual([
      ['password', 1],
      ['recovery', 1],
    ]);
    await opensByBoth(locks, account, sealed);

    const again = await desk.lockAnew({ loginId, password });
    expect(again.recoveryCode).toBe(locks.recoveryCode);
    expect(again.authKey).not.toBe(locks.authKey);
  });

  it('does not open the account with another code', async () => {
    const { identity, keyWraps } = await enrolment;
    const { desk: stranger } = await openDevice();
    const { recoveryCode: code } = await stranger.drawRecoveryCode();
    const { desk } = openDesk();
    await desk.proveRecoveryCode({ userId, code });
    const opening = desk.openWithRecoveryCode({ userId, identity, keyWrap: keyWraps[1]! });
    await expect(opening).rejects.toMatchObject({ code: 'commit' });
  });

  it('does not open the account when the server shows other public keys', async () => {
    const { account } = await openDevice();
    const { desk } = openDesk();
    const { identity } = await desk.startOver({ former: account.identity, createdAt: at });
    const { desk: mine } = openDesk();
    await mine.proveRecoveryCode({ userId, code: account.recoveryCode });
    const opening = mine.openWithRecoveryCode({ userId, identity, keyWrap: account.keyWraps[1]! });
    await expect(opening).rejects.toMatchObject({ code: 'identity' });
  });
});

describe('everything lost', () => {
  it('makes new keys that follow the former ones as a reset, never as an announced change', async () => {
    const { identity: former } = await enrolment;
    const { desk } = openDesk();
    const { identity } = await desk.startOver({ former, createdAt: at });
    expect(identity).toMatchObject({ userId, gen: 2, sigPrev: '' });
    expect(verifyIdentityLink(verifyIdentity(former), verifyIdentity(identity))).toBe('reset');

    const locks = await desk.lockAnew({ loginId, password: newPassword });
    expect(locks.keyWraps.map(({ generation }) => generation)).toEqual([2, 2]);
    await opensByBoth(locks, { identity }, await sealedBy(desk));
  });

  it('does not open anything that was sealed before', async () => {
    const { desk: before, account } = await openDevice();
    const { desk } = openDesk();
    await desk.startOver({ former: account.identity, createdAt: at });
    await expect(opens(desk, await sealedBy(before))).rejects.toMatchObject({ code: 'commit' });
  });
});

it('forgets a code and a proof when it locks', async () => {
  const { desk, account } = await openDevice();
  await desk.drawRecoveryCode();
  await desk.proveRecoveryCode({ userId, code: account.recoveryCode });
  await desk.lock({ isSignOut: false });
  const keyWrap = account.keyWraps[1]!;
  const opening = desk.openWithRecoveryCode({ userId, identity: account.identity, keyWrap });
  await expect(opening).rejects.toMatchObject({ code: 'not-ready' });
  await expect(desk.sealRecoveryCode({ challenge })).rejects.toMatchObject({ code: 'not-ready' });
});

/** Both new locks open what was sealed with the account. */
async function opensByBoth(locks: NewLocks, { identity }: Pick<OwnAccount, 'identity'>, sealed: string) {
  const [byPassword, byCode] = locks.keyWraps;
  const own = { userId, identity };
  const { desk: withPassword, authKey } = await signsIn(own, newPassword, locks.kdf, byPassword);
  expect(authKey).toBe(locks.authKey);
  expect(await opens(withPassword, sealed)).toBe('à moi');

  const { desk: withCode } = openDesk();
  const proof = await withCode.proveRecoveryCode({ userId, code: locks.recoveryCode });
  expect(proof).toEqual({ recoveryAuthKey: locks.recoveryAuthKey });
  await withCode.openWithRecoveryCode({ ...own, keyWrap: byCode });
  expect(await opens(withCode, sealed)).toBe('à moi');
}
