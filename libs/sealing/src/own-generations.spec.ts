import { expect, it } from '@jest/globals';
import { openAccount } from './account.ts';
import { wrapAccountKey } from './account-wrap.ts';
import { createIdentity } from './identity.ts';
import { closeSelf, firstHeldGeneration, openSelf, rotateSelf } from './own-generations.ts';
import type { OlderGenerations, Self } from './own-generations.ts';
import { noon, refusal, stranger } from './world.fake.ts';

const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);

/** A rep of three generations: two changes of keys, each announced. */
function threeGenerations() {
  const account = openAccount(key(1), 'u-rep');
  const first: Self = { account, identity: createIdentity(account, noon) };
  const second = rotateSelf({ self: first, accountKey: key(1) }, key(2), noon + 1);
  const third = rotateSelf({ self: second.self, accountKey: key(2) }, key(3), noon + 2);
  const wraps = [second, third].map(({ olderWrap }) => ({ generation: olderWrap.gen, blob: olderWrap.ct }));
  const identities = [first.identity, second.self.identity];
  return { first, second: second.self, third: third.self, older: { identities, wraps } };
}

const world = threeGenerations();
const own = { userId: 'u-rep', identity: world.third.identity };
const openWith = (older: OlderGenerations): string => refusal(() => openSelf(key(3), own, older));

it('opens every older generation from the newest account key', () => {
  const self = openSelf(key(3), own, JSON.parse(JSON.stringify(world.older)) as OlderGenerations);
  expect(self.identity).toEqual(world.third.identity);
  expect(self.former?.map(({ identity }) => identity.gen)).toEqual([1, 2]);
  expect(self.former?.map(({ account }) => account)).toEqual([world.first.account, world.second.account]);
  expect(firstHeldGeneration(self)).toBe(1);
});

it('opens a first generation that follows nothing', () => {
  const { identity } = world.first;
  const self = openSelf(key(1), { userId: 'u-rep', identity }, { identities: [], wraps: [] });
  expect(self.former).toEqual([]);
  expect(firstHeldGeneration(self)).toBe(1);
});

it('knows what it was before everything was lost, without the keys of it', () => {
  const account = openAccount(key(4), 'u-rep');
  const restarted: Self = {
    account,
    identity: createIdentity(account, noon + 3, { identity: world.third.identity }),
  };
  const fifth = rotateSelf({ self: restarted, accountKey: key(4) }, key(5), noon + 4);
  const self = openSelf(
    key(5),
    { userId: 'u-rep', identity: fifth.self.identity },
    {
      identities: [...world.older.identities, world.third.identity, restarted.identity],
      wraps: [...world.older.wraps, { generation: 4, blob: fifth.olderWrap.ct }],
    },
  );
  expect(self.former?.map(({ account: held }) => held?.signPublicKey)).toEqual([
    undefined,
    undefined,
    undefined,
    account.signPublicKey,
  ]);
  expect(firstHeldGeneration(self)).toBe(4);
});

it('refuses other public keys than its account key gives, before anything else', () => {
  expect(refusal(() => openSelf(key(9), own, world.older))).toBe('identity');
  expect(refusal(() => openSelf(key(3), { userId: 'u-rep', identity: stranger.identity }, world.older))).toBe(
    'identity',
  );
});

it('refuses a chain with a hole, with a second past or of somebody else', () => {
  const [first, second] = world.older.identities;
  const { wraps } = world.older;
  const other = createIdentity(openAccount(key(7), 'u-rep'), noon);
  expect(openWith({ identities: [], wraps })).toBe('identity-gap');
  expect(openWith({ identities: [second], wraps })).toBe('identity-gap');
  expect(openWith({ identities: [other, second], wraps })).toBe('identity-fork');
  expect(openWith({ identities: [stranger.identity, second], wraps })).toBe('identity');
  expect(openWith({ identities: [{ ...first, createdAt: 1 }, second], wraps })).toBe('signature');
});

it('refuses to open without an older key that was never given up', () => {
  const [toFirst, toSecond] = world.older.wraps;
  expect(openWith({ ...world.older, wraps: [] })).toBe('gap');
  expect(openWith({ ...world.older, wraps: [toSecond!] })).toBe('gap');
  expect(openWith({ ...world.older, wraps: [toFirst!] })).toBe('gap');
});

it('refuses an older key of another generation, of another person or under another lock', () => {
  const [toFirst, toSecond] = world.older.wraps;
  const swapped = [
    { generation: 1, blob: toSecond!.blob },
    { generation: 2, blob: toFirst!.blob },
  ];
  expect(openWith({ ...world.older, wraps: swapped })).toBe('commit');
  const context = { method: 'older', userId: 'u-rep', generation: 2 } as const;
  const planted = wrapAccountKey(key(7), world.third.account.selfKey, context);
  expect(openWith({ ...world.older, wraps: [toFirst!, { generation: 2, blob: planted.ct }] })).toBe(
    'identity',
  );
  const foreign = wrapAccountKey(key(2), world.third.account.selfKey, { ...context, userId: 'u-other' });
  expect(openWith({ ...world.older, wraps: [toFirst!, { generation: 2, blob: foreign.ct }] })).toBe('aead');
});

it('makes no generation for an account that is not the one published', () => {
  const mixed = { account: world.first.account, identity: world.second.identity };
  expect(refusal(() => rotateSelf({ self: mixed, accountKey: key(1) }, key(8), noon))).toBe('identity');
});

it('overwrites the keys of every generation when it closes', () => {
  const { third } = threeGenerations();
  closeSelf(third);
  const accounts = [third.account, ...(third.former ?? []).map(({ account }) => account!)];
  expect(accounts).toHaveLength(3);
  for (const { selfKey, boxSecretKey } of accounts) {
    expect([...selfKey, ...boxSecretKey].every((byte) => byte === 0)).toBe(true);
  }
});

it('names the lost generation, and locks the present one without stumbling over it', () => {
  const account = openAccount(key(5), 'u-rep');
  const identity = createIdentity(account, noon + 3, { identity: world.first.identity });
  const older = { identities: [world.first.identity], wraps: [] };
  const self = openSelf(key(5), { userId: 'u-rep', identity }, older);
  expect(self.former).toEqual([{ identity: world.first.identity, account: undefined }]);
  closeSelf(self);
  expect(self.account.selfKey).toEqual(new Uint8Array(32));
});
