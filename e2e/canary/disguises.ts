import { createHash } from 'node:crypto';

/** A form in which a text can lie in a file, and what it is called. */
export interface Disguise {
  name: string;
  bytes: Buffer;
  /** Whether large and small letters count as the same. */
  isFolded: boolean;
}

const FINGERPRINTS = ['md5', 'sha1', 'sha256', 'sha512'];

/**
 * Every form in which a text is looked for: as it is, in the encodings that programs put texts into on their way, and
 * as the bare fingerprints that would still tell two places that they know the same person.
 */
export function disguisesOf(text: string): Disguise[] {
  return [...encodingsOf(text), ...spellingsOf(text).flatMap(fingerprints)];
}

/** The forms from which the text can be read back. */
export function encodingsOf(text: string): Disguise[] {
  return [
    folded('plain', Buffer.from(text.toLowerCase())),
    folded('UTF-16', Buffer.from(text.toLowerCase(), 'utf16le')),
    folded('JSON escapes', Buffer.from(escapeForJson(text).toLowerCase())),
    folded('percent encoding', Buffer.from(encodeURIComponent(text).toLowerCase())),
    folded('form encoding', Buffer.from(encodeURIComponent(text).replaceAll('%20', '+').toLowerCase())),
    ...spellingsOf(text).flatMap((spelling) => inEncodings(Buffer.from(spelling), 'text')),
  ];
}

/** Whether a text lies in these bytes, and in which form. */
export function findDisguise(haystack: Haystack, disguises: readonly Disguise[]): Disguise | undefined {
  return disguises.find(({ bytes, isFolded }) =>
    (isFolded ? haystack.folded : haystack.bytes).includes(bytes),
  );
}

/** Bytes to be searched, once as they are and once in small letters. */
export interface Haystack {
  bytes: Buffer;
  folded: Buffer;
}

/** Makes bytes searchable; only the letters of ASCII have two sizes here. */
export function haystackOf(bytes: Buffer): Haystack {
  const folded = Buffer.from(bytes);
  for (let position = 0; position < folded.length; position++) {
    const byte = folded[position] ?? 0;
    if (byte >= 0x41 && byte <= 0x5a) folded[position] = byte + 0x20;
  }
  return { bytes, folded };
}

function spellingsOf(text: string): string[] {
  return [...new Set([text, text.toLowerCase()])];
}

function folded(name: string, bytes: Buffer): Disguise {
  return { name, bytes, isFolded: true };
}

function inEncodings(bytes: Buffer, of: string): Disguise[] {
  return [
    { name: `hexadecimal of the ${of}`, bytes: Buffer.from(bytes.toString('hex')), isFolded: true },
    ...[0, 1, 2].flatMap((offset) => base64Inside(bytes, offset, of)),
  ];
}

/**
 * The base64 of bytes in the middle of others: the letters that do not depend on the neighbours, for one of the three
 * ways in which the bytes can fall into groups of three.
 */
function base64Inside(bytes: Buffer, offset: number, of: string): Disguise[] {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  const complete = whole.subarray(0, whole.length - (whole.length % 3));
  const spoiltByTheFirst = offset === 0 ? 0 : 4;
  return (['base64', 'base64url'] as const).map((encoding) => ({
    name: `${encoding} of the ${of}`,
    bytes: Buffer.from(complete.toString(encoding).slice(spoiltByTheFirst)),
    isFolded: false,
  }));
}

function fingerprints(text: string): Disguise[] {
  return FINGERPRINTS.flatMap((algorithm) => {
    const digest = createHash(algorithm).update(text).digest();
    return [
      { name: `${algorithm} of the text`, bytes: digest, isFolded: false },
      ...inEncodings(digest, `${algorithm} of the text`),
    ];
  });
}

function escapeForJson(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
