import { createHash } from 'node:crypto';

/** The bytes of a file of the site, by its path. */
export type ReadFile = (path: string) => Uint8Array;

/**
 * Gives a start page the fingerprints of everything it may load (W3C Subresource Integrity): on its own script and
 * style sheet, and, for scripts loaded later, in an import map, which is where a browser looks for those.
 *
 * A browser that knows neither loads the files unchecked; the signed list of the release is there for everybody.
 */
export function withIntegrity(page: string, scripts: readonly string[], read: ReadFile): string {
  const tagged = page.replace(
    /<(script|link rel="(?:stylesheet|modulepreload)")([^>]*?) (src|href)="(\/assets\/[^"]+)">/g,
    (_tag, start: string, attributes: string, name: string, file: string) =>
      `<${start}${attributes} ${name}="${file}" integrity="${fingerprint(read(file))}">`,
  );
  const integrity = Object.fromEntries(scripts.map((file) => [file, fingerprint(read(file))]));
  const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  // An import map counts for what is loaded after it.
  return tagged.replace('<script type="module"', `${map}\n    <script type="module"`);
}

function fingerprint(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
