import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The name under which a site carries the list of its own files. */
export const manifestName = 'release.json';

/** One file of a built site. */
export interface ReleaseFile {
  /** As a browser asks for it, e.g. `/assets/index-AbC.js`; the start page is `/index.html`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Every file of a built site; the same build gives the same list, byte for byte. */
export interface ReleaseManifest {
  readonly v: 1;
  readonly site: string;
  readonly files: readonly ReleaseFile[];
}

/** Lists a built site: every file but the list itself, in the order of their paths. */
export function listRelease(site: string, folder: string): ReleaseManifest {
  const files = pathsIn(folder)
    .filter((file) => file !== `/${manifestName}`)
    .map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      return { path: file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    });
  return { v: 1, site, files };
}

/** The paths of all files of a folder as a browser asks for them, sorted by code unit. */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
    )
    .sort((one, other) => (one < other ? -1 : 1));
}
