import { expect, it } from '@jest/globals';
import { FakeServer } from './key-store.fake.ts';
import { keysAt, newDesk } from './key-world.fake.ts';
import { enrol } from './party.fake.ts';

const owner = '00000000-0000-4000-8000-000000000001';
const stranger = '00000000-0000-4000-8000-000000000002';
const start = Date.UTC(2026, 2, 9, 10);
const day = 86_400_000;

/** Stretching a password takes a second: the accounts are made once, and unlocked anew for every test. */
const accounts = Promise.all([enrol(owner), enrol(stranger)]);

async function arrange() {
  const server = new FakeServer();
  const clock = { now: start };
  const [own, other] = await accounts;
  for (const { userId, identity } of [own, other]) server.identities.set(userId, [identity]);
  const open = async (account: typeof own) => {
    const keys = newDesk(() => clock.now, account.device);
    await keys.resume(account);
    return keysAt(keys, { server, userId: account.userId, now: () => clock.now });
  };
  const here = await open(own);
  const ids = { spaceId: await here.keys.newSpaceId(), ownId: owner, peerId: null };
  return { server, clock, here, ids, again: () => open(own), elsewhere: () => open(other) };
}

const page = (spaceId: string, text: string) => ({
  spaceId,
  id: 'CQoLDA0ODxAREhMUFRYXGA',
  content: { kind: 'msg', text } as const,
  at: start,
});

it('opens a space of one’s own without looking at anybody else, and reads it again on another device', async () => {
  const { server, here, ids, again } = await arrange();
  const { spaceId } = ids;
  expect(await here.spaces.prepare(ids)).toBeNull();
  const envelope = await here.keys.seal(page(spaceId, 'pour moi seule'));

  const next = await again();
  await next.spaces.prepare(ids);
  const { messages, faults } = await next.keys.openHistory({ spaceId, envelopes: [envelope] });
  expect(messages).toMatchObject([{ from: owner, content: { kind: 'msg', text: 'pour moi seule' } }]);
  expect(faults).toEqual([]);
  expect(server.grants.get(spaceId)).toHaveLength(1);
  expect(server.grants.get(spaceId)?.[0]?.to).toHaveLength(1);
});

it('gives a space of one’s own a new key after thirty days, and still reads what came before', async () => {
  const { server, clock, here, ids, again } = await arrange();
  const { spaceId } = ids;
  await here.spaces.prepare(ids);
  const envelope = await here.keys.seal(page(spaceId, 'avant'));
  clock.now = start + 30 * day + 1;
  const next = await again();
  await next.spaces.prepare(ids);
  expect(server.grants.get(spaceId)).toHaveLength(2);
  const { messages } = await next.keys.openHistory({ spaceId, envelopes: [envelope] });
  expect(messages).toHaveLength(1);
});

it('refuses a key that somebody else made for it, or that was made for two', async () => {
  const { server, here, ids, again, elsewhere } = await arrange();
  const { spaceId } = ids;
  const foreign = await elsewhere();
  await foreign.spaces.prepare({ spaceId, ownId: stranger, peerId: null });
  await expect(here.spaces.prepare(ids)).rejects.toMatchObject({ code: 'member' });

  server.grants.delete(spaceId);
  await (await again()).spaces.prepare({ spaceId, ownId: owner, peerId: stranger });
  const next = await again();
  await expect(next.spaces.prepare(ids)).rejects.toMatchObject({ code: 'member' });
});
