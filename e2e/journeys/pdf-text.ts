import { inflateSync } from 'node:zlib';

/** The words on a simple PDF: its packed streams, and in them every shown text, letter by letter. */
export function pdfText(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  return streams.map(([, packed = '']) => shownText(unpack(Buffer.from(packed, 'latin1')))).join('\n');
}

function unpack(packed: Buffer): string {
  try {
    return inflateSync(packed).toString('latin1');
  } catch {
    // Not packed, or not text (a font): as it stands.
    return packed.toString('latin1');
  }
}

function shownText(page: string): string {
  const shows = [...page.matchAll(/\[((?:<[0-9a-f]*>|[\s\d.-])*)\]\s*TJ/gi)];
  return shows
    .map(([, parts = '']) => {
      const letters = [...parts.matchAll(/<([0-9a-f]*)>/gi)].map(([, hex = '']) => hex).join('');
      return Buffer.from(letters, 'hex').toString('latin1');
    })
    .join('\n');
}
