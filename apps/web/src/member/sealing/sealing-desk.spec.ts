import { expect, it } from '@jest/globals';
import { type Identity, SealingError, verifyReport } from '@aparte/sealing';
import { FakeDeviceKey } from './device-key.fake.ts';
import { openSealingDesk } from './sealing-desk.ts';
import type { StoredVault } from './key-values.types.ts';
import type { SealingCalls, SealingPhase } from './sealing-calls.types.ts';

const rep = '00000000-0000-4000-8000-000000000001';
const coach = '00000000-0000-4000-8000-000000000002';
const spaceId = 'yMnKy8zNzs_Q0dLT1NXW1w';
const at = Date.UTC(2026, 2, 9, 10);
const password = 'quatre mots et un de plus';

/** Stretching a password takes a second: each account is made once and its device is used again. */
async function enrolled(userId: string) {
  const phases: SealingPhase[] = [];
  const device = new FakeDeviceKey();
  const desk = openSealingDesk({ device, now: () => at, report: (phase) => phases.push(phase) });
  const loginId = `${userId.at(-1) ?? ''}@example.org`;
  const account = await desk.enrol({ userId, loginId, password, createdAt: at });
  return { desk, device, phases, account, loginId, userId };
}
const repDevice = enrolled(rep);
const coachDevice = enrolled(coach);

async function acquainted(
  desk: SealingCalls,
  peerId: string,
  identity: Identity,
  vault: StoredVault | null = null,
) {
  await desk.openPins({ vault, newestSeen: 0 });
  return desk.lookAtPeer({ peerId, identities: [identity] });
}

it('makes an account without letting out the password', async () => {
  const { account, phases } = await repDevice;
  expect(account.recoveryCode).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(account.keyWraps.map(({ method }) => method)).toEqual(['password', 'recovery']);
  expect(JSON.stringify(account)).not.toContain(password);
  expect(phases).toEqual(['loading', 'stretching', 'locking']);
});

it('keeps the recovery code when the same person has to change the e-mail', async () => {
  const { desk, account } = await enrolled('00000000-0000-4000-8000-000000000003');
  const again = await desk.enrol({
    userId: '00000000-0000-4000-8000-000000000003',
    loginId: 'other@example.org',
    password,
    createdAt: at,
  });
  expect(again.recoveryCode).toBe(account.recoveryCode);
  expect(again.identity).toEqual(account.identity);
  expect(again.authKey).not.toBe(account.authKey);
});

it('signs in with the same key on another device, and unlocks with the stored wrap', async () => {
  const { account, loginId } = await repDevice;
  const other = openSealingDesk({ device: new FakeDeviceKey(), now: () => at, report: () => undefined });
  const { authKey } = await other.stretchPassword({ loginId, password, ...account.kdf });
  expect(authKey).toBe(account.authKey);

  const keyWrap = account.keyWraps[0]!;
  await other.unlock({ userId: rep, identity: account.identity, keyWrap });
  const ct = await other.sealNote({ purpose: 'test', subject: [], text: 'à moi' });
  expect(await other.openNote({ purpose: 'test', subject: [], ct })).toBe('à moi');
});

it('refuses to unlock with another password', async () => {
  const { account, loginId } = await repDevice;
  const other = openSealingDesk({ device: new FakeDeviceKey(), now: () => at, report: () => undefined });
  await other.stretchPassword({ loginId, password: 'une autre phrase de passe', ...account.kdf });
  const keyWrap = account.keyWraps[0]!;
  await expect(other.unlock({ userId: rep, identity: account.identity, keyWrap })).rejects.toMatchObject({
    code: 'commit',
  });
});

it('refuses to unlock when the server shows other public keys', async () => {
  const { account, loginId } = await repDevice;
  const { account: stranger } = await coachDevice;
  const other = openSealingDesk({ device: new FakeDeviceKey(), now: () => at, report: () => undefined });
  await other.stretchPassword({ loginId, password, ...account.kdf });
  const keyWrap = account.keyWraps[0]!;
  await expect(other.unlock({ userId: rep, identity: stranger.identity, keyWrap })).rejects.toMatchObject({
    code: 'identity',
  });
});

it('unlocks by itself after a reload, and not after signing out', async () => {
  const { desk, device, account, userId } = await enrolled('00000000-0000-4000-8000-000000000004');
  const { deviceWrap } = await desk.keepForReload();
  const own = { userId, identity: account.identity, deviceWrap };

  const reloaded = openSealingDesk({ device, now: () => at, report: () => undefined });
  expect(await reloaded.resume(own)).toBe(true);
  await reloaded.lock({ isSignOut: true });
  expect(await reloaded.resume(own)).toBe(false);
});

it('forgets every key when it locks', async () => {
  const { desk } = await enrolled('00000000-0000-4000-8000-000000000005');
  await desk.lock({ isSignOut: false });
  await expect(desk.sealNote({ purpose: 'test', subject: [], text: 'x' })).rejects.toMatchObject({
    code: 'not-ready',
  });
});

it('carries a message from the rep to the coach and shows both the same safety number', async () => {
  const [a, b] = await Promise.all([repDevice, coachDevice]);
  const look = await acquainted(a.desk, coach, b.account.identity);
  expect(look).toMatchObject({ state: 'first', isVerified: false, vault: { version: 1 } });
  await acquainted(b.desk, rep, a.account.identity);
  expect(await a.desk.safetyNumber({ peerId: coach })).toBe(await b.desk.safetyNumber({ peerId: rep }));

  expect(await a.desk.openSpace({ spaceId, peerId: coach, grants: [] })).toEqual({
    epoch: 0,
    isEpochDue: true,
  });
  const grant = await a.desk.createGrant({ spaceId, at });
  await a.desk.openSpace({ spaceId, peerId: coach, grants: [grant] });
  expect(await b.desk.openSpace({ spaceId, peerId: rep, grants: [grant] })).toEqual({
    epoch: 1,
    isEpochDue: false,
  });

  const id = 'CQoLDA0ODxAREhMUFRYXGA';
  const envelope = await a.desk.seal({ spaceId, id, content: { kind: 'msg', text: 'Bonjour' }, at });
  expect(JSON.stringify(envelope)).not.toContain('Bonjour');
  const read = await b.desk.openHistory({ spaceId, envelopes: [envelope] });
  expect(read).toEqual({
    messages: [{ index: 0, id, from: rep, at, content: { kind: 'msg', text: 'Bonjour' } }],
    faults: [],
    isEpochDue: false,
  });
});

it('says which envelope was altered instead of leaving it out', async () => {
  const [a, b] = await Promise.all([repDevice, coachDevice]);
  const other = 'AAAAAAAAAAAAAAAAAAAAAA';
  await acquainted(a.desk, coach, b.account.identity);
  await a.desk.openSpace({ spaceId: other, peerId: coach, grants: [] });
  const grant = await a.desk.createGrant({ spaceId: other, at });
  await a.desk.openSpace({ spaceId: other, peerId: coach, grants: [grant] });

  const envelope = await a.desk.seal({
    spaceId: other,
    id: 'CQoLDA0ODxAREhMUFRYXGQ',
    content: { kind: 'msg', text: 'x' },
    at,
  });
  const { faults } = await a.desk.openHistory({ spaceId: other, envelopes: [{ ...envelope, ts: at + 1 }] });
  expect(faults).toEqual([{ code: 'aead', index: 0, id: envelope.id }]);
});

it('shows nothing out of order that the server put before what it follows', async () => {
  const [a, b] = await Promise.all([repDevice, coachDevice]);
  const [one, other] = ['EBESExQVFhcYGRobHB0eHw', 'ICEiIyQlJicoKSorLC0uLw'];
  const swapped = 'MDEyMzQ1Njc4OTo7PD0-Pw';
  await acquainted(a.desk, coach, b.account.identity);
  await acquainted(b.desk, rep, a.account.identity);
  await a.desk.openSpace({ spaceId: swapped, peerId: coach, grants: [] });
  const grants = [await a.desk.createGrant({ spaceId: swapped, at })];
  await a.desk.openSpace({ spaceId: swapped, peerId: coach, grants });
  await b.desk.openSpace({ spaceId: swapped, peerId: rep, grants });

  const seal = async (id: string) => {
    const envelope = await a.desk.seal({ spaceId: swapped, id, content: { kind: 'msg', text: id }, at });
    await a.desk.openHistory({ spaceId: swapped, envelopes: [envelope] });
    return envelope;
  };
  const first = await seal(one);
  const second = await seal(other);
  const { messages, faults } = await b.desk.openHistory({ spaceId: swapped, envelopes: [second, first] });
  expect(messages.map(({ id }) => id)).toEqual([one]);
  expect(faults).toEqual([{ code: 'chain', index: 0, id: other }]);
});

it('takes out the key of one message, which opens that one and shows what it makes readable', async () => {
  const [a, b] = await Promise.all([repDevice, coachDevice]);
  const space = 'BBBBBBBBBBBBBBBBBBBBBA';
  await acquainted(a.desk, coach, b.account.identity);
  await a.desk.openSpace({ spaceId: space, peerId: coach, grants: [] });
  const grant = await a.desk.createGrant({ spaceId: space, at });
  await a.desk.openSpace({ spaceId: space, peerId: coach, grants: [grant] });

  const seal = (id: string, text: string) =>
    a.desk.seal({ spaceId: space, id, content: { kind: 'msg', text }, at });
  const one = await seal('CQoLDA0ODxAREhMUFRYXGA', 'un');
  const other = await seal('CQoLDA0ODxAREhMUFRYXGQ', 'deux');
  const { content, ...report } = await a.desk.discloseMessage({ spaceId: space, envelope: one });
  expect(content).toEqual({ kind: 'msg', text: 'un' });
  expect(verifyReport(report, one)).toEqual({ t: 'un' });
  expect(() => verifyReport({ ...report, msgId: other.id }, other)).toThrow(SealingError);
});

it('remembers a compared safety number in the vault, and stops trusting other keys', async () => {
  const [a, b] = await Promise.all([repDevice, coachDevice]);
  await acquainted(a.desk, coach, b.account.identity);
  const vault = await a.desk.markVerified({ peerId: coach });

  const same = await acquainted(a.desk, coach, b.account.identity, vault);
  expect(same).toEqual({ state: 'same', isVerified: true, vault: null });
  const { account: impostor } = await enrolled('00000000-0000-4000-8000-000000000006');
  const forged = { ...impostor.identity, userId: coach };
  await expect(a.desk.lookAtPeer({ peerId: coach, identities: [forged] })).rejects.toMatchObject({
    code: 'signature',
  });
});

it('refuses a vault older than one this device has seen', async () => {
  const { desk } = await repDevice;
  await expect(desk.openPins({ vault: null, newestSeen: 3 })).rejects.toMatchObject({
    code: 'vault-rollback',
  });
});
