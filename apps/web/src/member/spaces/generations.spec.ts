import { describe, expect, it } from '@jest/globals';
import { FakeServer } from './key-store.fake.ts';
import { newDesk } from './key-world.fake.ts';
import { enrol, Party } from './party.fake.ts';

const rep = '00000000-0000-4000-8000-000000000001';
const coach = '00000000-0000-4000-8000-000000000002';
const start = Date.UTC(2026, 2, 9, 10);
const password = 'une phrase assez longue';
const ids = ['CQoLDA0ODxAREhMUFRYXGA', 'CQoLDA0ODxAREhMUFRYXGQ', 'CQoLDA0ODxAREhMUFRYXGg'] as const;

/** The two accounts are made once, and unlocked anew for every test. */
const accounts = Promise.all([enrol(rep), enrol(coach)]);

async function arrange() {
  const server = new FakeServer();
  const [a, b] = await accounts;
  const spaceId = await newDesk(() => start).newSpaceId();
  const r = new Party(a, server, { spaceId, peerId: coach });
  const c = new Party(b, server, { spaceId, peerId: rep });
  for (const party of [r, c]) await party.resumes();
  await r.here.spaces.prepare(r.ids);
  await c.here.spaces.prepare(c.ids);
  return { server, spaceId, r, c };
}

describe('after a device was lost', () => {
  it('keeps one history through two changes of keys, on both sides and on a new device', async () => {
    const { server, spaceId, r, c } = await arrange();
    await r.says(ids[0], 'avant');
    await r.rotates();
    await r.here.spaces.prepare(r.ids);
    expect(await c.reads()).toEqual(['avant']);
    await c.says(ids[1], 'entre');
    await c.rotates();
    await c.here.spaces.prepare(c.ids);
    expect(await r.reads()).toEqual(['avant', 'entre']);
    await r.says(ids[2], 'après');
    expect(server.grants.get(spaceId)).toHaveLength(3);

    for (const party of [r, c]) {
      await party.signsInElsewhere();
      expect(await party.reads()).toEqual(['avant', 'entre', 'après']);
    }
    expect(server.grants.get(spaceId)).toHaveLength(3);
  });

  it('tells the other until they take note, and what they compared stays compared', async () => {
    const { r, c } = await arrange();
    await c.here.peers.verify(rep);
    await r.rotates();
    expect(await c.here.peers.meet(rep)).toEqual({ state: 'rotated', isVerified: true });
    expect(await c.here.peers.meet(rep)).toEqual({ state: 'rotated', isVerified: true });
    c.here.peers.takeNote(rep);
    expect(await c.here.peers.meet(rep)).toEqual({ state: 'same', isVerified: true });
  });

  it('keeps the pins and what was sealed for oneself', async () => {
    const { r } = await arrange();
    await r.here.peers.verify(coach);
    const ct = await r.keys.sealNote({ purpose: 'test', subject: [], text: 'à moi' });
    await r.rotates();
    expect(await r.here.peers.meet(coach)).toEqual({ state: 'same', isVerified: true });
    await r.signsInElsewhere();
    expect(await r.here.peers.meet(coach)).toEqual({ state: 'same', isVerified: true });
    expect(await r.keys.openNote({ purpose: 'test', subject: [], ct })).toBe('à moi');
  });

  it('writes under no key of before: the next one is due at once', async () => {
    const { server, spaceId, r } = await arrange();
    await r.rotates();
    await expect(r.says(ids[0], 'x')).rejects.toMatchObject({ code: 'epoch' });
    await r.here.spaces.prepare(r.ids);
    expect(server.grants.get(spaceId)).toHaveLength(2);
    await r.says(ids[0], 'x');
  });

  it('changes nothing before the server has taken it, and keeps its code when asked again', async () => {
    const { r } = await arrange();
    const { loginId, identity, made } = r.account;
    const keyWrap = made.keyWraps[0]!;
    const input = { loginId, password, currentCost: made.kdf, keyWrap, createdAt: start };
    const first = await r.keys.prepareRotation(input);
    const again = await r.keys.prepareRotation(input);
    expect(again.recoveryCode).toBe(first.recoveryCode);
    expect(again.rotation.identity).toEqual(first.rotation.identity);
    expect(again.rotation.currentAuthKey).toBe(made.authKey);
    expect(await r.keys.generations()).toEqual({ newest: 1, oldestHeld: 1 });
    expect(await r.keys.finishRotation()).toEqual({ identity: first.rotation.identity });
    expect(first.rotation.identity.gen).toBe(identity.gen + 1);
    await expect(r.keys.finishRotation()).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('asks for the right password before anything is made', async () => {
    const { r } = await arrange();
    const { loginId, made } = r.account;
    const wrong = { loginId, password: 'une autre phrase', currentCost: made.kdf, createdAt: start };
    const preparing = r.keys.prepareRotation({ ...wrong, keyWrap: made.keyWraps[0]! });
    await expect(preparing).rejects.toMatchObject({ code: 'commit' });
    await expect(r.keys.finishRotation()).rejects.toMatchObject({ code: 'not-ready' });
  });
});

describe('after everything was lost', () => {
  it('shows the other a warning and what is written meanwhile, and sends nothing until it is accepted', async () => {
    const { r, c } = await arrange();
    await c.says(ids[0], 'avant');
    await c.here.peers.verify(rep);
    await r.startsOver();
    expect(await r.reads()).toEqual(['lost-key']);
    await r.says(ids[1], 'me revoilà');

    expect(await c.here.peers.meet(rep)).toEqual({ state: 'RESET', isVerified: false });
    expect(await c.reads()).toEqual(['avant', 'me revoilà']);
    await expect(c.says(ids[2], 'x')).rejects.toMatchObject({ code: 'identity-reset' });
    await c.here.peers.accept(rep);
    expect(await c.reads()).toEqual(['avant', 'me revoilà']);
    await c.says(ids[2], 'bienvenue');
    expect(await r.reads()).toEqual(['me revoilà', 'bienvenue', 'lost-key']);
  });

  it('gives the history back only after the safety number was compared, and then it is all there', async () => {
    const { server, spaceId, r, c } = await arrange();
    await c.says(ids[0], 'avant');
    await c.here.peers.verify(rep);
    await r.startsOver();
    await r.here.spaces.prepare(r.ids);
    expect(await r.here.spaces.lostHistory(r.ids)).toEqual({ closed: 1, returnable: 0, refusal: null });

    await c.reads();
    expect(await c.here.spaces.lostHistory(c.ids)).toMatchObject({ returnable: 0 });
    await c.here.peers.accept(rep);
    await c.reads();
    expect(await c.here.spaces.lostHistory(c.ids)).toEqual({ closed: 0, returnable: 1, refusal: null });
    await expect(c.here.spaces.giveBack(c.ids)).rejects.toMatchObject({ code: 'unverified' });
    expect(server.regrants.get(spaceId)).toBeUndefined();

    await c.here.peers.verify(rep);
    await c.here.spaces.giveBack(c.ids);
    expect(await c.here.spaces.lostHistory(c.ids)).toMatchObject({ returnable: 0 });
    expect(server.regrants.get(spaceId)).toHaveLength(1);
    expect(await r.reads()).toEqual(['avant']);
    expect(await r.here.spaces.lostHistory(r.ids)).toEqual({ closed: 0, returnable: 0, refusal: null });
  });

  it('tells of a key that was given back and does not fit, and reads on', async () => {
    const { server, spaceId, r, c } = await arrange();
    await c.says(ids[0], 'avant');
    await r.startsOver();
    await c.here.peers.meet(rep);
    await c.here.peers.accept(rep);
    await c.here.peers.verify(rep);
    await c.reads();
    await c.here.spaces.giveBack(c.ids);
    const [given] = server.regrants.get(spaceId)!;
    server.regrants.set(spaceId, [{ ...given!, at: start + 7 }]);
    expect(await r.reads()).toEqual(['lost-key']);
    expect(await r.here.spaces.lostHistory(r.ids)).toEqual({
      closed: 1,
      returnable: 0,
      refusal: 'signature',
    });
  });

  it('starts with pins of its own: those of before are not missed', async () => {
    const { r } = await arrange();
    await r.here.peers.verify(coach);
    await r.startsOver();
    expect(await r.here.peers.meet(coach)).toEqual({ state: 'first', isVerified: false });
    expect(await r.keys.generations()).toEqual({ newest: 2, oldestHeld: 2 });
  });
});

it('opens no account whose older keys the server keeps back', async () => {
  const { r } = await arrange();
  await r.rotates();
  await r.signsInElsewhere();
  const identities = [r.account.identity];
  await expect(r.keys.openGenerations({ identities, wraps: [] })).rejects.toMatchObject({ code: 'gap' });
  await expect(r.keys.openGenerations({ identities: [], wraps: [] })).rejects.toMatchObject({
    code: 'identity-gap',
  });
});

it('shows each of the two the half of the other, which the other shows as their own', async () => {
  const { r, c } = await arrange();
  const [ofRep, ofCoach] = [
    await r.keys.fingerprints({ peerId: coach }),
    await c.keys.fingerprints({ peerId: rep }),
  ];
  expect(ofRep).toEqual({ own: ofCoach.peer, peer: ofCoach.own });
  const number = await r.keys.safetyNumber({ peerId: coach });
  expect([`${ofRep.own} ${ofRep.peer}`, `${ofRep.peer} ${ofRep.own}`]).toContain(number);
});
