import type { MissingMessage, WrittenMessage, WrittenSpace } from './written-space.ts';

/** The words of an exported page, in the reader's language. */
export interface ExportWords {
  readonly lang: string;
  readonly title: string;
  readonly made: string;
  readonly nothing: string;
  readonly withdrawn: string;
  readonly edited: string;
  readonly newer: string;
  readonly closed: string;
  readonly checkin: string;
  readonly plan: string;
  readonly noteFrom: (from: string) => string;
  readonly file: (name: string, size: number, mime: string) => string;
  readonly missing: (code: string) => string;
  readonly moment: (instant: string) => string;
}

const style = `
:root{color-scheme:light dark}
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}
h2{margin-top:3rem}ol{padding:0;list-style:none}
li{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid #8886;border-radius:.75rem;overflow-wrap:anywhere}
p{margin:.25rem 0;white-space:pre-wrap}.meta,.earlier{color:GrayText;font-size:.875rem}
`;

/** No script runs in this page and nothing is fetched, whatever somebody wrote in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Text as a page shows it: nothing of it is ever taken for markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A page to read without network, piece by piece, so that a long history holds nothing up. */
export function* htmlPieces(spaces: readonly WrittenSpace[], words: ExportWords): Generator<string> {
  const title = escapeHtml(words.title);
  yield (
    `<!doctype html><html lang="${escapeHtml(words.lang)}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>` +
    `<body><h1>${title}</h1><p>${escapeHtml(words.made)}</p>`
  );
  for (const space of spaces) {
    yield `<section><h2>${escapeHtml(space.title)}</h2>`;
    if (space.entries.length === 0) yield `<p>${escapeHtml(words.nothing)}</p>`;
    yield '<ol>';
    for (const entry of space.entries) yield item(entry, words);
    yield '</ol></section>';
  }
  yield '</body></html>';
}

function item(entry: WrittenMessage | MissingMessage, words: ExportWords): string {
  const moment = escapeHtml(words.moment(entry.at));
  if (entry.kind === 'missing') {
    return `<li><p>${escapeHtml(words.missing(entry.code))}</p><p class="meta">${moment}</p></li>`;
  }
  const earlier = entry.earlier.map(
    ({ text, at }) => `<p class="earlier">${escapeHtml(words.moment(at))} ${escapeHtml(text)}</p>`,
  );
  const edited = earlier.length > 0 ? ` ${escapeHtml(words.edited)}` : '';
  return (
    `<li><p class="meta">${escapeHtml(entry.author)} ${moment}${edited}</p>` +
    `<p>${escapeHtml(textOf(entry, words))}</p>${earlier.join('')}</li>`
  );
}

function textOf({ content }: WrittenMessage, words: ExportWords): string {
  if (!content) return words.withdrawn;
  switch (content.kind) {
    case 'msg':
      return content.text;
    case 'note':
      return content.from === null ? content.text : `${words.noteFrom(content.from)}\n${content.text}`;
    case 'checkin':
    case 'plan':
      return `${words[content.kind]}\n${JSON.stringify(content.snapshot, null, 2)}`;
    case 'file':
      return words.file(content.name, content.size, content.mime);
    case 'close':
      return words.closed;
    case 'newer':
      return words.newer;
  }
}
