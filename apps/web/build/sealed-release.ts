import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { withIntegrity } from './page-integrity.ts';
import { listRelease, manifestName, pathsIn } from './release-files.ts';

/**
 * The last step of a build: fingerprints in the start page, and the list of every file of the site. A second build into
 * the same folder (the viewer) finds the page done and lists what it added.
 */
export function sealedRelease(site: string): Plugin {
  let folder = '';
  return {
    name: 'sealed-release',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ build }) => {
      folder = build.outDir;
    },
    closeBundle: () => {
      const page = path.join(folder, 'index.html');
      const scripts = pathsIn(folder).filter((file) => /^\/assets\/.*\.js$/.test(file));
      const read = (file: string): Uint8Array => readFileSync(path.join(folder, file));
      const text = readFileSync(page, 'utf8');
      if (!text.includes('type="importmap"')) writeFileSync(page, withIntegrity(text, scripts, read));
      const manifest = `${JSON.stringify(listRelease(site, folder), null, 2)}\n`;
      writeFileSync(path.join(folder, manifestName), manifest);
    },
  };
}
