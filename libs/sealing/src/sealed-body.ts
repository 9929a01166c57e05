import { decodeText, encodeText } from './encoding.ts';
import { pad, unpad } from './padding.ts';
import { SealingError } from './sealing-error.ts';

/** What JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** The body of a message, a note or a draft: a JSON object of at most 32 KiB. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** A body as padded bytes, ready to be sealed. */
export function encodeBody(body: JsonObject): Uint8Array {
  if (!isObject(body)) throw new SealingError('field', 'body');
  return pad(encodeText(stringify(body), 'body'));
}

/** The body of padded bytes that were just opened. */
export function decodeBody(padded: Uint8Array): JsonObject {
  const text = decodeText(unpad(padded), 'body');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new SealingError('field', 'body');
  }
  if (!isObject(body)) throw new SealingError('field', 'body');
  return body;
}

function stringify(body: JsonObject): string {
  try {
    return JSON.stringify(body);
  } catch {
    // Cycles and big integers get past the type from untyped callers.
    throw new SealingError('field', 'body');
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
