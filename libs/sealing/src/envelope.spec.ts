import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { openEnvelope, sealEnvelope } from './envelope-content.ts';
import { envelopeHash, envelopeKinds, parseEnvelope } from './envelope.ts';
import type { Envelope, EnvelopeHeader } from './envelope.ts';
import { createReport, parseReport, verifyReport } from './message-report.ts';
import { openForSelf, parseSelfSealed, sealForSelf } from './self-sealed.ts';
import { coach, conversation, flipBit, noon, refusal, rep, spaceId } from './world.fake.ts';

const { epoch } = conversation().rep;
const { epochKey } = epoch;
const hash = encodeBase64Url(new Uint8Array(32).fill(8));
const header: EnvelopeHeader = {
  sp: spaceId,
  ep: 1,
  from: 'u-rep',
  kd: 'msg',
  id: encodeBase64Url(new Uint8Array(16).fill(9)),
  sq: 2,
  pv: hash,
  as: 3,
  ah: hash,
  ts: noon,
};
const envelope = sealEnvelope(epochKey, header, { t: 'bonjour' });

it.each(envelopeKinds)('seals and opens a %s', (kd) => {
  const sealed = sealEnvelope(epochKey, { ...header, kd }, { t: 'été 从' });
  expect(openEnvelope(epochKey, parseEnvelope(JSON.parse(JSON.stringify(sealed))))).toEqual({ t: 'été 从' });
});

it('tells only the size class of what is said', () => {
  const lengths = ['', 'a', 'a'.repeat(200)].map((t) => sealEnvelope(epochKey, header, { t }).ct.length);
  expect(new Set(lengths).size).toBe(1);
  expect(sealEnvelope(epochKey, header, { t: 'a'.repeat(300) }).ct.length).toBeGreaterThan(lengths[0]!);
});

it.each<[string, Partial<Envelope>, string]>([
  ['space', { sp: encodeBase64Url(new Uint8Array(16)) }, 'aead'],
  ['epoch', { ep: 2 }, 'aead'],
  ['sender', { from: 'u-coach' }, 'commit'],
  ['kind', { kd: 'note' }, 'aead'],
  ['id', { id: encodeBase64Url(new Uint8Array(16)) }, 'commit'],
  ['sequence', { sq: 3 }, 'commit'],
  ['predecessor', { pv: encodeBase64Url(new Uint8Array(32)) }, 'aead'],
  ['acknowledged count', { as: 2 }, 'aead'],
  ['acknowledged hash', { ah: encodeBase64Url(new Uint8Array(32)) }, 'aead'],
  ['time', { ts: noon + 1 }, 'aead'],
])('does not open with another %s, and hashes to something else', (_case, change, code) => {
  const altered = { ...envelope, ...change };
  expect(refusal(() => openEnvelope(epochKey, altered))).toBe(code);
  expect(envelopeHash(altered)).not.toBe(envelopeHash(envelope));
});

it('does not open with any bit of its content turned', () => {
  const content = decodeBase64Url(envelope.ct);
  fc.assert(
    fc.property(fc.nat(content.length - 1), (index) => {
      const altered = { ...envelope, ct: encodeBase64Url(flipBit(content, index)) };
      expect(['version', 'commit', 'aead']).toContain(refusal(() => openEnvelope(epochKey, altered)));
      expect(envelopeHash(altered)).not.toBe(envelopeHash(envelope));
    }),
  );
});

it('does not open with the key of another epoch', () => {
  expect(refusal(() => openEnvelope(new Uint8Array(32), envelope))).toBe('commit');
  expect(refusal(() => openEnvelope(new Uint8Array(31), envelope))).toBe('length');
});

it.each([
  ['another version', { v: 2 }, 'version'],
  ['a short space id', { sp: 'AA' }, 'length'],
  ['epoch 0', { ep: 0 }, 'field'],
  ['an epoch beyond four bytes', { ep: 2 ** 32 }, 'field'],
  ['no sender', { from: '' }, 'field'],
  ['an unknown kind', { kd: 'shout' }, 'field'],
  ['a short id', { id: 'AA' }, 'length'],
  ['sequence 0', { sq: 0 }, 'field'],
  ['half a sequence', { sq: 1.5 }, 'field'],
  ['a predecessor of the first', { sq: 1 }, 'length'],
  ['no predecessor of the second', { pv: '' }, 'length'],
  ['a negative acknowledgement', { as: -1 }, 'field'],
  ['an acknowledgement of nothing with a hash', { as: 0 }, 'length'],
  ['an acknowledgement without hash', { ah: '' }, 'length'],
  ['a time that is text', { ts: '1' }, 'field'],
  ['content of no size class', { ct: encodeBase64Url(new Uint8Array(300)) }, 'length'],
  ['content that is not canonical', { ct: `${envelope.ct.slice(0, -1)}_` }, 'encoding'],
  ['an unknown field', { sig: '' }, 'field'],
])('refuses an envelope with %s', (_case, change, code) => {
  expect(refusal(() => parseEnvelope({ ...envelope, ...change }))).toBe(code);
});

it('refuses to seal under a header that nobody could read back', () => {
  expect(refusal(() => sealEnvelope(epochKey, { ...header, sq: 0 }, {}))).toBe('field');
  expect(refusal(() => sealEnvelope(epochKey, { ...header, pv: '' }, {}))).toBe('length');
});

it('proves one chosen message to the platform and nothing else', () => {
  const report = createReport(epoch, envelope);
  expect(verifyReport(JSON.parse(JSON.stringify(report)), envelope)).toEqual({ t: 'bonjour' });

  const next = sealEnvelope(epochKey, { ...header, sq: 3 }, { t: 'autre' });
  expect(refusal(() => verifyReport(report, next))).toBe('commit');
  const reply = sealEnvelope(epochKey, { ...header, from: 'u-coach' }, { t: 'autre' });
  expect(refusal(() => verifyReport(report, reply))).toBe('commit');
});

it('refuses a report with a wrong key or about another message', () => {
  const report = createReport(epoch, envelope);
  const mk = encodeBase64Url(flipBit(decodeBase64Url(report.mk), 0));
  expect(refusal(() => verifyReport({ ...report, mk }, envelope))).toBe('commit');
  const msgId = encodeBase64Url(new Uint8Array(16));
  expect(refusal(() => verifyReport({ ...report, msgId }, envelope))).toBe('field');
  expect(refusal(() => parseReport({ ...report, mk: '' }))).toBe('length');
  expect(refusal(() => parseReport({ ...report, msgId: '' }))).toBe('length');
  expect(refusal(() => parseReport({ ...report, body: {} }))).toBe('field');
});

it('reports only what the reporter can read and in its own epoch', () => {
  expect(refusal(() => createReport({ ...epoch, epochKey: new Uint8Array(32) }, envelope))).toBe('commit');
  expect(refusal(() => createReport({ ...epoch, epoch: 2 }, envelope))).toBe('epoch');
  const elsewhere = encodeBase64Url(new Uint8Array(16));
  expect(refusal(() => createReport({ ...epoch, spaceId: elsewhere }, envelope))).toBe('space');
});

it('keeps a line for oneself in its one place', () => {
  const place = { purpose: 'matching-line', subject: ['coach-1', 'round-2'] };
  const sealed = sealForSelf(rep.account, place, { line: 'I would like to work on closing.' });
  const opened = openForSelf(rep.account, place, JSON.parse(JSON.stringify(sealed)));
  expect(opened).toEqual({ line: 'I would like to work on closing.' });

  const openAt = (changed: typeof place): string => refusal(() => openForSelf(rep.account, changed, sealed));
  expect(openAt({ ...place, purpose: 'draft' })).toBe('aead');
  expect(openAt({ ...place, subject: ['coach-1'] })).toBe('aead');
  expect(openAt({ ...place, subject: ['coach-1round-2'] })).toBe('aead');
  expect(openAt({ ...place, purpose: '' })).toBe('field');
  expect(openAt({ ...place, subject: [''] })).toBe('field');
  expect(refusal(() => openForSelf(coach.account, place, sealed))).toBe('commit');
  expect(refusal(() => openForSelf({ ...rep.account, userId: 'u-other' }, place, sealed))).toBe('aead');
});

it.each([
  ['another version', { v: 3 }, 'version'],
  ['content of no size class', { ct: '' }, 'length'],
  ['an unknown field', { purpose: 'draft' }, 'field'],
])('refuses a self-sealed value with %s', (_case, change, code) => {
  const sealed = sealForSelf(rep.account, { purpose: 'draft', subject: [] }, {});
  expect(refusal(() => parseSelfSealed({ ...sealed, ...change }))).toBe(code);
});
