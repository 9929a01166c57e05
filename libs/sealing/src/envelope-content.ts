import { wipeKeys } from './account.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { headerBytes, parseEnvelope } from './envelope.ts';
import type { Envelope, EnvelopeHeader } from './envelope.ts';
import { directionKey, messageKey } from './epoch-keys.ts';
import { secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { open, seal } from './seal.ts';
import { decodeBody, encodeBody } from './sealed-body.ts';
import type { JsonObject } from './sealed-body.ts';

/** The key that opens one envelope and no other. */
export function envelopeKey(epochKey: Uint8Array, header: EnvelopeHeader): Uint8Array {
  return messageKey(directionKey(epochKey, header.from), decodeBase64Url(header.id), header.sq);
}

/** Seals a body under its header. */
export function sealEnvelope(
  epochKey: Uint8Array,
  header: EnvelopeHeader,
  body: JsonObject,
  randomBytes: RandomBytes = secureRandomBytes,
): Envelope {
  const key = envelopeKey(epochKey, header);
  const sealed = seal(key, encodeBody(body), headerBytes(header), randomBytes);
  wipeKeys(key);
  return parseEnvelope({ v: 1, ...header, ct: encodeBase64Url(sealed) });
}

/** Opens an envelope with the key of its epoch. Whether it stands in its place is for the space history to say. */
export function openEnvelope(epochKey: Uint8Array, envelope: Envelope): JsonObject {
  return openWithMessageKey(envelopeKey(epochKey, envelope), envelope);
}

/** Opens an envelope with its own key, as a report discloses it; the key is overwritten. */
export function openWithMessageKey(key: Uint8Array, envelope: Envelope): JsonObject {
  try {
    return decodeBody(open(key, decodeBase64Url(envelope.ct), headerBytes(envelope)));
  } finally {
    wipeKeys(key);
  }
}
