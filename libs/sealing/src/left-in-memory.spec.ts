import { expect, it } from '@jest/globals';
import { closeAccount, openAccount, wipeKeys } from './account.ts';
import { openEnvelope, sealEnvelope } from './envelope-content.ts';
import { deriveKey } from './hashing.ts';
import { createReport, verifyReport } from './message-report.ts';
import { closeSelf } from './own-generations.ts';
import { open, seal, sealOverhead } from './seal.ts';
import { keysEnd } from './seal-keys.ts';
import { openForSelf, sealForSelf } from './self-sealed.ts';
import { loadedSodium } from './sodium.ts';
import { deskOf } from './sodium-memory.ts';
import { conversation, flipBit, headerOf, noon, person, refusal } from './world.fake.ts';

const key = filled(32, 0x41);
const otherKey = filled(32, 0x42);
const text = filled(40, 0x43);
const context = filled(40, 0x44);
const nonce = filled(24, 0x45);
const cipherKey = (of: Uint8Array): Uint8Array => deriveKey(of, 'cce1/enc', nonce);
const sealed = (under = key): Uint8Array => seal(under, text, context, () => Uint8Array.from(nonce));

it('leaves neither the text nor the key of the cipher when it seals', () => {
  sealed();
  expect(isLeft(text)).toBe(false);
  expect(isLeft(cipherKey(key))).toBe(false);
});

it.each([
  ['opens', (value: Uint8Array) => open(key, value, context)],
  ['refuses a wrong key', (value: Uint8Array) => refusal(() => open(otherKey, value, context))],
  ['refuses what was altered', (value: Uint8Array) => refusal(() => open(key, flipBit(value, 60), context))],
])('leaves neither text, context nor keys of ciphers when it %s', (_case, act) => {
  const value = sealed();
  wipeKeys();
  act(value);
  expect(isLeft(text)).toBe(false);
  expect(isLeft(context)).toBe(false);
  expect(isLeft(cipherKey(key))).toBe(false);
  expect(isLeft(cipherKey(otherKey))).toBe(false);
});

it('keeps the key used last, no other, and none once keys are wiped', () => {
  sealed();
  expect(isLeft(key)).toBe(true);
  sealed(otherKey);
  expect(isLeft(key)).toBe(false);
  expect(isLeft(otherKey)).toBe(true);
  wipeKeys();
  expect(desk().every((byte) => byte === 0)).toBe(true);
});

it('wipes what it kept of a key together with the keys of an account', () => {
  const place = { purpose: 'draft', subject: [] };
  const account = openAccount(key, 'u-rep');
  openForSelf(account, place, sealForSelf(account, place, {}));
  expect(isLeft(account.selfKey)).toBe(true);
  closeAccount(account);
  expect(desk().every((byte) => byte === 0)).toBe(true);

  const self = person('u-rep', 9);
  sealForSelf(self.account, place, {});
  closeSelf(self);
  expect(desk().every((byte) => byte === 0)).toBe(true);
});

it('keeps nothing of the keys of messages', () => {
  const { rep: side } = conversation();
  const envelope = side.history.seal({ kind: 'msg', body: { t: 'x' }, at: noon }, side);
  const steps = [
    () => sealEnvelope(side.epoch.epochKey, headerOf(envelope), {}),
    () => openEnvelope(side.epoch.epochKey, envelope),
    () => createReport(side.epoch, envelope),
    () => verifyReport(createReport(side.epoch, envelope), envelope),
    () => refusal(() => openEnvelope(otherKey, envelope)),
  ];
  for (const step of steps) {
    sealed();
    step();
    expect(desk().every((byte) => byte === 0)).toBe(true);
  }
});

it('seals and opens the same whether a key was just used, was used before another, or was wiped', () => {
  const [first, other] = [sealed(), sealed(otherKey)];
  expect(sealed(otherKey)).toEqual(other);
  expect(sealed()).toEqual(first);
  wipeKeys();
  expect(sealed()).toEqual(first);
  expect(open(otherKey, other, context)).toEqual(text);
  expect(open(key, first, context)).toEqual(text);
  expect(refusal(() => open(otherKey, first, context))).toBe('commit');
});

it('takes a key for what it holds now, also when it is all zeros', () => {
  const used = Uint8Array.from(key);
  sealed(used);
  used.set(otherKey);
  expect(open(otherKey, sealed(used), context)).toEqual(text);
  wipeKeys(used);
  const zeros = sealed(used);
  sealed();
  expect(sealed(new Uint8Array(32))).toEqual(zeros);
});

it.each([0, 1, 15, 31])('takes keys apart that differ in byte %i alone', (index) => {
  const close = Uint8Array.from(key);
  close[index] = 0;
  const value = sealed();
  expect(refusal(() => open(close, value, context))).toBe('commit');
});

it('leaves nothing behind when it needs more room', () => {
  sealed();
  const { address, length } = deskOf(0);
  seal(otherKey, new Uint8Array(length), context);
  expect(deskOf(0).length).toBeGreaterThan(length);
  expect(Buffer.from(loadedMemory().HEAPU8.slice(address, address + length)).indexOf(key.subarray(16))).toBe(
    -1,
  );
});

it('begins its work on a key once for values in a row under it', () => {
  const place = deskOf(10_000);
  const { beginMac } = place;
  let begun = 0;
  const counting: typeof beginMac = (...addresses) => {
    begun += 1;
    return beginMac(...addresses);
  };
  wipeKeys();
  Object.assign(place, { beginMac: counting });
  open(key, sealed(), context);
  expect(begun).toBe(1);
  sealed(otherKey);
  expect(begun).toBe(2);
  Object.assign(place, { beginMac });
});

it('writes nowhere but in its own place', () => {
  const { heap, address, length } = deskOf(10_000);
  const around = () => [
    heap.slice(address - 4_096, address),
    heap.slice(address + length, address + length + 4_096),
  ];
  wipeKeys();
  const before = around();
  open(key, sealed(), context);
  expect(around()).toEqual(before);
});

it('takes as much room as it fills', () => {
  const long = new Uint8Array(deskOf(0).length);
  const value = seal(key, long, long);
  expect(deskOf(0).length).toBe(keysEnd + long.length + value.length);
  const longer = new Uint8Array(deskOf(0).length).fill(1);
  expect(refusal(() => open(key, longer, longer))).toBe('commit');
  expect(deskOf(0).length).toBe(keysEnd + longer.length + longer.length);
});

it('begins with nothing on it, whatever was there before, and moves only for more room', () => {
  const { _malloc, _free } = loadedMemory();
  const length = deskOf(0).length + 1;
  const address = _malloc(length);
  loadedMemory().HEAPU8.fill(0xff, address, address + length);
  _free(address);
  const moved = deskOf(length);
  expect(desk().every((byte) => byte === 0)).toBe(true);
  expect(deskOf(length)).toBe(moved);
});

it('works on, and wipes, after the memory has grown for something else', () => {
  const value = sealed();
  const { HEAPU8, _malloc, _free } = loadedMemory();
  _free(_malloc(HEAPU8.length));
  expect(loadedMemory().HEAPU8).not.toBe(HEAPU8);
  wipeKeys();
  expect(desk().every((byte) => byte === 0)).toBe(true);
  expect(open(key, value, context)).toEqual(text);
});

it('refuses what is larger than the memory can be', () => {
  expect(refusal(() => deskOf(2 ** 31))).toBe('memory');
  expect(open(key, sealed(), context)).toEqual(text);
  expect(sealed()).toHaveLength(text.length + sealOverhead);
});

function filled(length: number, byte: number): Uint8Array {
  return new Uint8Array(length).fill(byte);
}

/** The memory that sealing works in, as it was left. */
function desk(): Uint8Array {
  const { heap, address, length } = deskOf(0);
  return heap.slice(address, address + length);
}

function isLeft(bytes: Uint8Array): boolean {
  return Buffer.from(desk()).indexOf(bytes) !== -1;
}

interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (length: number) => number;
  readonly _free: (address: number) => void;
}

function loadedMemory(): Memory {
  return (loadedSodium() as unknown as { libsodium: Memory }).libsodium;
}
