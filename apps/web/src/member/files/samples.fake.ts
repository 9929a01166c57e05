/** The shortest files that are what their name says. */
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bytes = (...parts: readonly (readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...text(part)] : part)));
const zeros = (length: number): number[] => Array.from({ length }, () => 0);

const webm = (codec: string) =>
  bytes([0x1a, 0x45, 0xdf, 0xa3, 0x87, 0x42, 0x82, 0x84], 'webm', [0x86, 0x86], codec, zeros(64));

/** A picture of one pixel. */
export const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** One file of each type, by the name it bears. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  'photo.png': onePixel,
  'photo.jpg': bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', zeros(64)),
  'photo.webp': bytes('RIFF', [36, 0, 0, 0], 'WEBPVP8 ', zeros(64)),
  'image.gif': bytes('GIF89a', zeros(64)),
  'plan.pdf': bytes('%PDF-1.4\n', zeros(64)),
  'voix.mp3': bytes('ID3', [3, 0, 0, 0, 0, 0, 10], zeros(10), [0xff, 0xfb, 0x90, 0x64], zeros(64)),
  'voix.m4a': bytes([0, 0, 0, 24], 'ftypM4A ', zeros(64)),
  'voix.ogg': bytes('OggS', zeros(24), 'OpusHead', zeros(64)),
  'voix.wav': bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', zeros(64)),
  'voix.weba': webm('A_OPUS'),
  'film.webm': webm('V_VP9'),
  'page.html': text('<!doctype html><script>alert(1)</script>'),
  'dessin.svg': text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'lettre.doc': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], zeros(600)),
  'programme.exe': bytes('MZ', zeros(128)),
  'notes.txt': text('trois mots ici'),
};
