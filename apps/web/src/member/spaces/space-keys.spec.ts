import { expect, it } from '@jest/globals';
import { createAccountKey, createIdentity, initSealing, openAccount, verifyIdentity } from '@aparte/sealing';
import { FakeDeviceKey } from '../sealing/device-key.fake.ts';
import { FakeServer } from './key-store.fake.ts';
import { keysAt, newDesk } from './key-world.fake.ts';
import { PeerKeys } from './peer-keys.ts';

const rep = '00000000-0000-4000-8000-000000000001';
const coach = '00000000-0000-4000-8000-000000000002';
const start = Date.UTC(2026, 2, 9, 10);
const day = 86_400_000;

/** Stretching a password takes a second: the two accounts are made once, and unlocked anew for every test. */
const accounts = Promise.all([enrol(rep), enrol(coach)]);

async function enrol(userId: string) {
  const device = new FakeDeviceKey();
  const desk = newDesk(() => start, device);
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
    const keys = newDesk(() => clock.now, account.device);
    await keys.resume(account);
    return keysAt(keys, { server, userId: account.userId, now: () => clock.now });
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
  const envelope = await r.keys.seal({
    spaceId,
    id: 'CQoLDA0ODxAREhMUFRYXGA',
    content: { kind: 'msg', text: 'Bonjour' },
    at: start,
  });
  const { messages } = await c.keys.openHistory({ spaceId, envelopes: [envelope] });
  expect(messages.map(({ content }) => content)).toEqual([{ kind: 'msg', text: 'Bonjour' }]);
});

it('uses the key that the other made at the same moment', async () => {
  const { server, rep: r, coach: c } = await arrange();
  const { ofRep, ofCoach } = await newSpace(r);
  await Promise.all([r.spaces.prepare(ofRep), c.spaces.prepare(ofCoach)]);
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  const { spaceId } = ofRep;
  const envelope = await c.keys.seal({
    spaceId,
    id: 'CQoLDA0ODxAREhMUFRYXGA',
    content: { kind: 'msg', text: 'Bonjour' },
    at: start,
  });
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

it.each([
  ['ahead, for the other one left alone with its dates', 365 * day, 'rep', [2, 1, 1]],
  ['behind, for its owner left alone with the dates of the other', -365 * day, 'coach', [3, 1, 1]],
] as const)(
  'goes on renewing in measure when one clock is a year %s',
  async (_case, coachOff, stays, keysOfMonths) => {
    const { server, clock, rep: r, coach: c } = await arrange();
    const { ofRep, ofCoach } = await newSpace(r);
    const sides = {
      rep: { spaces: r.spaces, ids: ofRep, off: 0 },
      coach: { spaces: c.spaces, ids: ofCoach, off: coachOff },
    };
    const made: number[] = [];
    for (const [month, present] of [['rep', 'coach'] as const, [stays], [stays]].entries()) {
      const before = server.grants.get(ofRep.spaceId)?.length ?? 0;
      for (const today of [0, 1, 15, 29]) {
        for (const name of present) {
          const { spaces, ids, off } = sides[name];
          clock.now = start + (month * 31 + today) * day + off;
          await spaces.prepare(ids);
        }
      }
      made.push((server.grants.get(ofRep.spaceId)?.length ?? 0) - before);
    }
    expect(made).toEqual(keysOfMonths);
  },
);

it('stops for keys that changed without notice, and goes on once they are accepted', async () => {
  const { server, rep: r } = await arrange();
  const { ofRep } = await newSpace(r);
  await r.spaces.prepare(ofRep);
  await initSealing();
  const former = server.identities.get(coach)![0]!;
  const restarted = openAccount(createAccountKey(), coach);
  server.identities.set(coach, [
    former,
    createIdentity(restarted, start, { identity: verifyIdentity(former) }),
  ]);

  expect(await r.spaces.prepare(ofRep)).toEqual({ state: 'RESET', isVerified: false });
  const sealing = r.keys.seal({
    spaceId: ofRep.spaceId,
    id: 'CQoLDA0ODxAREhMUFRYXGA',
    content: { kind: 'msg', text: 'x' },
    at: start,
  });
  await expect(sealing).rejects.toMatchObject({ code: 'identity-reset' });
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(1);

  await r.peers.accept(coach);
  expect(await r.spaces.prepare(ofRep)).toEqual({ state: 'same', isVerified: false });
  expect(server.grants.get(ofRep.spaceId)).toHaveLength(2);
});

it('refuses another past, a hole and older keys than those remembered, each by its name', async () => {
  const { server, rep: r } = await arrange();
  await r.peers.meet(coach);
  await initSealing();
  const former = verifyIdentity(server.identities.get(coach)![0]!);
  const account = openAccount(createAccountKey(), coach);
  const second = createIdentity(account, start, { identity: former });
  server.identities.set(coach, [createIdentity(account, start)]);
  await expect(r.peers.meet(coach)).rejects.toMatchObject({ code: 'identity-fork' });
  server.identities.set(coach, [second]);
  await expect(r.peers.meet(coach)).rejects.toMatchObject({ code: 'identity-gap' });
  server.identities.set(coach, [former, second]);
  expect(await r.peers.meet(coach)).toMatchObject({ state: 'RESET' });
  server.identities.set(coach, [former]);
  await expect(r.peers.meet(coach)).rejects.toMatchObject({ code: 'identity-rollback' });
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
    newest: r.memory,
    announced: r.memory,
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

it('refuses other pins of the version it has seen', async () => {
  const { server, rep: r, another } = await arrange();
  const other = await another();
  await r.peers.meet(coach);
  const mine = server.vaults.get(rep)!;
  server.vaults.delete(rep);
  await other.peers.meet(coach);
  expect(server.vaults.get(rep)?.version).toBe(mine.version);
  await expect(r.peers.meet(coach)).rejects.toMatchObject({ code: 'vault-rollback' });
});

it('does not begin a conversation anew that had a key', async () => {
  const { server, rep: r } = await arrange();
  const { ofRep } = await newSpace(r);
  await r.spaces.prepare(ofRep);
  server.grants.clear();
  await r.keys.closeSpace({ spaceId: ofRep.spaceId });
  await expect(r.spaces.prepare(ofRep)).rejects.toMatchObject({ code: 'chain' });
  expect(server.grants.size).toBe(0);
});

it('does not go on with somebody else in a known conversation', async () => {
  const { server, rep: r } = await arrange();
  const { ofRep } = await newSpace(r);
  await r.spaces.prepare(ofRep);
  const stranger = '00000000-0000-4000-8000-000000000009';
  await initSealing();
  server.identities.set(stranger, [createIdentity(openAccount(createAccountKey(), stranger), start)]);
  await expect(r.spaces.prepare({ ...ofRep, peerId: stranger })).rejects.toMatchObject({ code: 'member' });
});
