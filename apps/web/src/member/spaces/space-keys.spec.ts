import { expect, it } from '@jest/globals';
import { createAccountKey, createIdentity, initSealing, openAccount } from '@aparte/sealing';
import { FakeDeviceKey } from '../sealing/device-key.fake.ts';
import { openSealingDesk } from '../sealing/sealing-desk.ts';
import { FakeServer } from './key-store.fake.ts';
import { PeerKeys } from './peer-keys.ts';
import { SpaceKeys } from './space-keys.ts';

const rep = '00000000-0000-4000-8000-000000000001';
const coach = '00000000-0000-4000-8000-000000000002';
const start = Date.UTC(2026, 2, 9, 10);
const day = 86_400_000;

/** Stretching a password takes a second: the two accounts are made once, and unlocked anew for every test. */
const accounts = Promise.all([enrol(rep), enrol(coach)]);

async function enrol(userId: string) {
  const device = new FakeDeviceKey();
  const desk = openSealingDesk({ device, now: () => start, report: () => undefined });
  const loginId = `${userId}@example.org`;
  const made = await desk.enrol({ userId, loginId, password: 'une phrase assez longue', createdAt: start });
  const { deviceWrap } = await desk.keepForReload();
  return { userId, device, deviceWrap, identity: made.identity };
}

async function arrange() {
  const server = new FakeServer();
  const clock = { now: start };
  const [a, b] = await accounts;
  for (const { userId, identity } of [a, b]) server.identities.set(userId, [identity]);

  const open = async (account: typeof a) => {
    const keys = openSealingDesk({ device: account.device, now: () => clock.now, report: () => undefined });
    await keys.resume(account);
    let seen = 0;
    const newest = {
      seen: () => seen,
      note: (version: number) => {
        seen = version;
      },
    };
    const store = server.for(account.userId);
    const peers = new PeerKeys({ keys, store, newest });
    return { keys, peers, spaces: new SpaceKeys({ keys, store, peers, now: () => clock.now }), newest };
  };
  return { server, clock, rep: await open(a), coach: await open(b), another: () => open(a) };
}

async function newSpace(side: Awaited<ReturnType<typeof arrange>>['rep']) {
  const spaceId = await side.keys.newSpaceId();
  return { ofRep: { spaceId, ownId: rep, peerId: coach }, ofCoach: { spaceId, ownId: coach, peerId: rep } };
}

it('makes the first key of a conversation, and the other person opens it', async () => {
  const { server, rep: r, coach: c } = await arrange();
  const { ofRep, ofCoach } = await newSpace(r);
  expect(await r.spaces.prepare(ofRep)).toEqual({ state: 'first', isVerified: false });
  await c.spaces.prepare(ofCoach);
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  const { spaceId } = ofRep;
  const envelope = await r.keys.seal({ spaceId, id: 'CQoLDA0ODxAREhMUFRYXGA', text: 'Bonjour', at: start });
  const { messages } = await c.keys.openHistory({ spaceId, envelopes: [envelope] });
  expect(messages.map(({ text }) => text)).toEqual(['Bonjour']);
});

it('uses the key that the other made at the same moment', async () => {
  const { server, rep: r, coach: c } = await arrange();
  const { ofRep, ofCoach } = await newSpace(r);
  await Promise.all([r.spaces.prepare(ofRep), c.spaces.prepare(ofCoach)]);
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  const { spaceId } = ofRep;
  const envelope = await c.keys.seal({ spaceId, id: 'CQoLDA0ODxAREhMUFRYXGA', text: 'Bonjour', at: start });
  expect((await r.keys.openHistory({ spaceId, envelopes: [envelope] })).faults).toEqual([]);
});

it('makes the next key after a month, and none before', async () => {
  const { server, clock, rep: r } = await arrange();
  const { ofRep } = await newSpace(r);
  await r.spaces.prepare(ofRep);
  clock.now = start + 30 * day;
  await r.spaces.prepare(ofRep);
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  clock.now = start + 30 * day + 1;
  await r.spaces.prepare(ofRep);
  expect(server.grants.get(ofRep.spaceId)?.map(({ epoch }) => epoch)).toEqual([1, 2]);
});

it('stops for keys that changed without notice, and goes on once they are accepted', async () => {
  const { server, rep: r } = await arrange();
  const { ofRep } = await newSpace(r);
  await r.spaces.prepare(ofRep);
  await initSealing();
  server.identities.set(coach, [createIdentity(openAccount(createAccountKey(), coach), start)]);

  expect(await r.spaces.prepare(ofRep)).toEqual({ state: 'RESET', isVerified: false });
  const sealing = r.keys.seal({ spaceId: ofRep.spaceId, id: 'CQoLDA0ODxAREhMUFRYXGA', text: 'x', at: start });
  await expect(sealing).rejects.toMatchObject({ code: 'identity-reset' });
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  await r.peers.accept(coach);
  expect(await r.spaces.prepare(ofRep)).toEqual({ state: 'same', isVerified: false });
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(2);
});

it('remembers a compared safety number on every device', async () => {
  const { rep: r, another } = await arrange();
  await r.peers.meet(coach);
  await r.peers.verify(coach);
  expect(await (await another()).peers.meet(coach)).toEqual({ state: 'same', isVerified: true });
});

it('starts over when another device stored its pins first', async () => {
  const { server, rep: r, another } = await arrange();
  const other = await another();
  const store = server.for(rep);
  let isFirst = true;
  const late = new PeerKeys({
    keys: r.keys,
    newest: r.newest,
    store: {
      ...store,
      identities: async (accountId) => {
        if (isFirst) await other.peers.meet(coach);
        isFirst = false;
        return store.identities(accountId);
      },
    },
  });
  expect(await late.meet(coach)).toEqual({ state: 'same', isVerified: false });
  expect(server.vaults.get(rep)?.version).toBe(1);
});

it('refuses pins older than those it has seen', async () => {
  const { server, rep: r } = await arrange();
  await r.peers.meet(coach);
  const old = server.vaults.get(rep)!;
  await r.peers.verify(coach);
  server.vaults.set(rep, old);
  await expect(r.peers.meet(coach)).rejects.toMatchObject({ code: 'vault-rollback' });
});
