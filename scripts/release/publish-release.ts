import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeyObject } from 'node:crypto';
import { publicPem, signManifest } from './release-key.ts';

/** The two sites; each carries the list of its files as `release.json`. */
export const SITES = ['member', 'sponsor'] as const;

/** One of the two sites. */
export type Site = (typeof SITES)[number];

/** Writes what is published beside a release: the list of each site, its signature, and the public key. */
export function publishRelease(root: string, folder: string, privateKey: KeyObject): void {
  mkdirSync(folder, { recursive: true });
  for (const site of SITES) {
    const manifest = readFileSync(path.join(root, 'apps/web/dist', site, 'release.json'));
    writeFileSync(path.join(folder, `${site}.json`), manifest);
    writeFileSync(path.join(folder, `${site}.sig`), `${signManifest(manifest, privateKey)}\n`);
  }
  writeFileSync(path.join(folder, 'public-key.pem'), publicPem(privateKey));
}
