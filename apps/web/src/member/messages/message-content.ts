import { decodeBase64Url, type EnvelopeKind, type JsonObject, type JsonValue } from '@aparte/sealing';
import type { MessageContent, WrittenContent } from './message-content.types.ts';

const idBytes = 16;
const hashBytes = 32;
const longestOrigin = 300;
const longestFileName = 255;
const longestMime = 100;

/** The body that is sealed for a content; the body of a file is made where its key is. */
export function bodyOf(content: WrittenContent): JsonObject {
  switch (content.kind) {
    case 'msg':
      return { t: content.text };
    case 'note':
      return content.from === null ? { t: content.text } : { t: content.text, from: content.from };
    case 'edit':
      return { of: content.of, t: content.text };
    case 'del':
      return { of: content.of };
    case 'checkin':
    case 'plan':
      return content.snapshot;
    case 'close':
      return {};
  }
}

const newer: MessageContent = { kind: 'newer' };

/**
 * What an opened body says, read strictly.
 *
 * A field more, a field less or one of another type is a content that a later version wrote: it is shown as such
 * and never guessed at.
 */
export function contentOf(kind: EnvelopeKind, body: JsonObject): MessageContent {
  return readers[kind](body) ?? newer;
}

type Reader = (body: JsonObject) => MessageContent | null;

const readers: Readonly<Record<EnvelopeKind, Reader>> = {
  msg: ({ t, ...rest }) => (isText(t) && isEmpty(rest) ? { kind: 'msg', text: t } : null),
  note: ({ t, from = null, ...rest }) =>
    isText(t) && isOrigin(from) && isEmpty(rest) ? { kind: 'note', text: t, from } : null,
  edit: ({ of, t, ...rest }) =>
    isBytes(of, idBytes) && isText(t) && isEmpty(rest) ? { kind: 'edit', of, text: t } : null,
  del: ({ of, ...rest }) => (isBytes(of, idBytes) && isEmpty(rest) ? { kind: 'del', of } : null),
  checkin: (snapshot) => ({ kind: 'checkin', snapshot }),
  plan: (snapshot) => ({ kind: 'plan', snapshot }),
  file: fileOf,
  close: (body) => (isEmpty(body) ? { kind: 'close' } : null),
};

function fileOf({ fileId, key, sha256, size, name, mime, ...rest }: JsonObject): MessageContent | null {
  // The key is checked and left behind: it does not belong on a page.
  const isReadable = isBytes(key, hashBytes) && isBytes(sha256, hashBytes) && isEmpty(rest);
  if (!isReadable || !isLabel(fileId, longestMime)) return null;
  if (!isSize(size) || !isLabel(name, longestFileName) || !isLabel(mime, longestMime)) return null;
  return { kind: 'file', fileId, name, mime, size, sha256 };
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string';
}

function isOrigin(value: JsonValue): value is string | null {
  return value === null || isLabel(value, longestOrigin);
}

function isLabel(value: JsonValue | undefined, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}

function isSize(value: JsonValue | undefined): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isBytes(value: JsonValue | undefined, length: number): value is string {
  if (typeof value !== 'string') return false;
  try {
    return decodeBase64Url(value).length === length;
  } catch {
    return false;
  }
}

function isEmpty(rest: JsonObject): boolean {
  return Object.keys(rest).length === 0;
}
