import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { envelopeKey, openWithMessageKey } from './envelope-content.ts';
import { parseEnvelope } from './envelope.ts';
import { idLength } from './epoch-keys.ts';
import type { EpochKey } from './epoch-keys.ts';
import { keyLength } from './hashing.ts';
import type { JsonObject } from './sealed-body.ts';
import { SealingError } from './sealing-error.ts';
import { StrictFields } from './strict-fields.ts';

/** What a person hands over when they report one message: the key of that message, nothing else. */
export interface MessageReport {
  readonly msgId: string;
  readonly mk: string;
}

/** Discloses one chosen message to the platform. */
export function createReport(epoch: EpochKey, value: unknown): MessageReport {
  const envelope = parseEnvelope(value);
  if (envelope.sp !== epoch.spaceId) throw new SealingError('space');
  if (envelope.ep !== epoch.epoch) throw new SealingError('epoch');
  const key = envelopeKey(epoch.epochKey, envelope);
  const report = { msgId: envelope.id, mk: encodeBase64Url(key) };
  // A key that opens nothing would make a true report look false.
  openWithMessageKey(key, envelope);
  return report;
}

/**
 * Reads the reported message from the envelope that the platform itself stored.
 *
 * A key that is not the one the message was sealed with is refused, so nobody can be accused of a text that
 * they did not send.
 */
export function verifyReport(report: unknown, storedEnvelope: unknown): JsonObject {
  const { msgId, mk } = parseReport(report);
  const envelope = parseEnvelope(storedEnvelope);
  if (envelope.id !== msgId) throw new SealingError('field', 'msgId');
  return openWithMessageKey(decodeBase64Url(mk), envelope);
}

/** A report from a request, checked field by field. */
export function parseReport(value: unknown): MessageReport {
  const fields = new StrictFields(value, ['msgId', 'mk']);
  return { msgId: fields.base64('msgId', idLength), mk: fields.base64('mk', keyLength) };
}
