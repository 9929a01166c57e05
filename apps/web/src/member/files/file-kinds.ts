/** What may be sent: each type with the endings its name may have, the first being the proper one. */
const endings = {
  'image/jpeg': ['jpg', 'jpeg', 'jfif'],
  'image/png': ['png', 'apng'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'audio/webm': ['weba', 'webm'],
} as const satisfies Record<string, readonly string[]>;

/** A type of file that may be sent and shown. */
export type FileMime = keyof typeof endings;

/** Why a file is not taken. */
export type FileRefusal = 'empty' | 'too-large' | 'markup' | 'office' | 'unknown-type' | 'false-type';

/** Whether this is a type that may be sent and shown. */
export function isFileMime(mime: string): mime is FileMime {
  return Object.hasOwn(endings, mime);
}

/** The endings to choose from in the browser's own dialog. */
export const acceptedFiles = Object.entries(endings)
  .flatMap(([mime, list]) => [mime, ...list.map((ending) => `.${ending}`)])
  .join(',');

/** The first part of the type: what the name may be wrong about without harm. */
export function familyOf(mime: FileMime): 'image' | 'audio' | 'application' {
  return mime.split('/')[0] as 'image' | 'audio' | 'application';
}

/** The type that a name claims by its ending, if it claims one of these. */
export function mimeOfName(name: string): FileMime | null {
  const ending = endingOf(name);
  const found = Object.entries(endings).find(([, list]) => (list as readonly string[]).includes(ending));
  return (found?.[0] as FileMime | undefined) ?? null;
}

/** The name as it is sent and kept: no path, nothing invisible, not too long, and the ending of what it is. */
export function fileNameFor(name: string, mime: FileMime): string {
  const visible = visibleName(name);
  const proper: readonly string[] = endings[mime];
  const ending = endingOf(visible);
  const stem = mimeOfName(visible) ? visible.slice(0, -(ending.length + 1)) : visible;
  const kept = proper.includes(ending) ? ending : (proper[0] ?? '');
  return `${shortened(stem) || 'fichier'}.${kept}`;
}

/** A name without path, control characters and marks that turn the direction of writing, which can hide an ending. */
export function visibleName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function shortened(stem: string): string {
  const characters = [...stem];
  return characters.length <= 120 ? stem : characters.slice(0, 120).join('');
}
