import { largestFile } from '@aparte/sealing';
import { familyOf, type FileMime, fileNameFor, type FileRefusal, mimeOfName } from './file-kinds.ts';

/** A file as it was chosen: what it is called, how long it is, and how it begins. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  /** The first stretch of it, at least all of a short file. */
  readonly head: Uint8Array;
}

/** What a file is by its content and what it will be called, or why it is not taken. */
export type FileVerdict =
  { readonly mime: FileMime; readonly name: string } | { readonly refusal: FileRefusal };

/** Looks at a file before it is sealed; the ending of a name proves nothing. */
export async function inspectFile({ name, size, head }: ChosenFile): Promise<FileVerdict> {
  if (size === 0) return { refusal: 'empty' };
  if (size > largestFile) return { refusal: 'too-large' };
  const found = await detectedType(head);
  const mime = allowedMime(found, head);
  if (!mime) return { refusal: reasonFor(found, name, head) };

  const claimed = mimeOfName(name);
  // A picture under the name of another kind of picture is harmless; a document under the name of a picture is not.
  if (claimed && familyOf(claimed) !== familyOf(mime)) return { refusal: 'false-type' };
  return { mime, name: fileNameFor(name, mime) };
}

/** Whether content is what its sender said it is. */
export async function isOfType(content: Uint8Array, mime: string): Promise<boolean> {
  return allowedMime(await detectedType(content), content) === mime;
}

async function detectedType(head: Uint8Array): Promise<string> {
  // 20 KB that only somebody with a file at hand needs.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found?.mime ?? '';
}

const sameAs: Readonly<Record<string, FileMime | undefined>> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/gif': 'image/gif',
  'application/pdf': 'application/pdf',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
};

function allowedMime(found: string, head: Uint8Array): FileMime | null {
  if (/^(?:audio|video)\/(?:webm|matroska)$/.test(found)) return isSoundOnly(head) ? 'audio/webm' : null;
  return sameAs[found] ?? null;
}

// WebM names its tracks near the start: a sound has a track of sound and none of pictures.
function isSoundOnly(head: Uint8Array): boolean {
  const text = latin(head.subarray(0, 65_536));
  return /webm/.test(text) && /A_(?:OPUS|VORBIS)/.test(text) && !/V_[A-Z]/.test(text);
}

function reasonFor(found: string, name: string, head: Uint8Array): FileRefusal {
  const isOffice =
    /officedocument|opendocument|ms-|msword|x-cfb|rtf/.test(found) ||
    /\.(?:docx?|xlsx?|pptx?|od[tsp]|rtf)$/i.test(name);
  if (isOffice) return 'office';
  const isMarkup =
    /xml|html/.test(found) || /<(?:!doctype|html|svg|script|\?xml)/i.test(latin(head.subarray(0, 2048)));
  if (isMarkup) return 'markup';
  return mimeOfName(name) ? 'false-type' : 'unknown-type';
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
