import { decodeBase64Url, encodeBase64Url, tup, u32, u64 } from './encoding.ts';
import { idLength } from './epoch-keys.ts';
import { hash, keyLength } from './hashing.ts';
import { paddedLengths } from './padding.ts';
import { sealOverhead } from './seal.ts';
import { StrictFields } from './strict-fields.ts';

/** What an envelope may hold. */
export const envelopeKinds = ['msg', 'edit', 'del', 'note', 'checkin', 'plan', 'file', 'close'] as const;

/** One of the things an envelope may hold. */
export type EnvelopeKind = (typeof envelopeKinds)[number];

/** A sealed message as it travels and as the server stores it. */
export interface Envelope {
  readonly v: 1;
  /** The space. */
  readonly sp: string;
  /** The epoch whose key it is sealed with. */
  readonly ep: number;
  readonly from: string;
  readonly kd: EnvelopeKind;
  readonly id: string;
  /** Counts the sender's envelopes in this space from 1. */
  readonly sq: number;
  /** Hash of the sender's previous envelope, or empty. */
  readonly pv: string;
  /** How many envelopes of the other member the sender had received. */
  readonly as: number;
  /** Hash of the last of those, or empty. */
  readonly ah: string;
  readonly ts: number;
  readonly ct: string;
}

/** Everything of an envelope but its sealed content. */
export type EnvelopeHeader = Omit<Envelope, 'v' | 'ct'>;

const largestEpoch = 0xffff_ffff;
const sealedLengths = paddedLengths.map((length) => length + sealOverhead);

/** An envelope from a server or a request, checked field by field. */
export function parseEnvelope(value: unknown): Envelope {
  const fields = new StrictFields(value, [
    'v',
    'sp',
    'ep',
    'from',
    'kd',
    'id',
    'sq',
    'pv',
    'as',
    'ah',
    'ts',
    'ct',
  ]);
  const sq = fields.integer('sq', 1);
  const as = fields.integer('as', 0);
  return {
    v: fields.version('v'),
    sp: fields.base64('sp', idLength),
    ep: fields.integer('ep', 1, largestEpoch),
    from: fields.text('from'),
    kd: fields.word('kd', envelopeKinds),
    id: fields.base64('id', idLength),
    sq,
    // The first envelope follows nothing; every later one names what it follows. Acknowledgements likewise.
    pv: fields.base64('pv', sq === 1 ? 0 : keyLength),
    as,
    ah: fields.base64('ah', as === 0 ? 0 : keyLength),
    ts: fields.integer('ts', 0),
    ct: fields.base64('ct', ...sealedLengths),
  };
}

/** The header as the bytes that sealing binds the content to. */
export function headerBytes(header: EnvelopeHeader): Uint8Array {
  return tup(
    'cce1/msg',
    decodeBase64Url(header.sp),
    u32(header.ep),
    header.from,
    header.kd,
    decodeBase64Url(header.id),
    u64(header.sq),
    decodeBase64Url(header.pv),
    u64(header.as),
    decodeBase64Url(header.ah),
    u64(header.ts),
  );
}

/** The hash by which the sender's next envelope and the other side's acknowledgement name this one. */
export function envelopeHash(envelope: Envelope): string {
  return encodeBase64Url(hash('cce1/env', headerBytes(envelope), decodeBase64Url(envelope.ct)));
}
