/**
 * `npm run -s verify:release`: compares running sites with the published list of their files.
 *
 * `--release <folder>` holds member.json, member.sig, sponsor.json, sponsor.sig (default: the last `npm start` here);
 * `--key <file>` the public key to trust (default: the one in that folder, which proves nothing about strangers);
 * `--member <origin>` and `--sponsor <origin>` what to compare (default: this machine).
 * Prints JSON; exit code 1 when anything differs.
 */
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareOrigin, type PublishedManifest } from './release/compare-origin.ts';
import { SITES, type Site } from './release/publish-release.ts';
import { isSigned } from './release/release-key.ts';
import { USUAL_PORTS } from './stack/settings.ts';

const root = path.resolve(import.meta.dirname, '..');
const dataDir = path.resolve(process.env['APARTE_DATA_DIR'] ?? path.join(root, '.data'));

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      release: { type: 'string', default: path.join(dataDir, 'release') },
      key: { type: 'string' },
      member: { type: 'string' },
      sponsor: { type: 'string' },
    },
  });
  const key = createPublicKey(
    readFileSync(values.key ?? path.join(values.release, 'public-key.pem'), 'utf8'),
  );
  const named = SITES.filter((site) => values[site]);
  const sites = named.length > 0 ? named : SITES;

  const results = [];
  for (const site of sites) {
    const manifest = readFileSync(path.join(values.release, `${site}.json`));
    const signature = readFileSync(path.join(values.release, `${site}.sig`), 'utf8');
    if (!isSigned(manifest, signature, key)) {
      results.push({ site, signature: 'invalid', failed: [] });
      continue;
    }
    const origin = values[site] ?? usualOrigin(site);
    const published = JSON.parse(manifest.toString('utf8')) as PublishedManifest;
    results.push({ signature: 'valid', ...(await compareOrigin(origin, published)) });
  }
  console.log(JSON.stringify({ results }, null, 2));
  const isSound = results.every(({ signature, failed }) => signature === 'valid' && failed.length === 0);
  process.exit(isSound ? 0 : 1);
}

function usualOrigin(site: Site): string {
  if (site === 'member') {
    return `http://localhost:${process.env['APARTE_PORT_MEMBER'] ?? String(USUAL_PORTS.api)}`;
  }
  return `http://127.0.0.1:${process.env['APARTE_PORT_SPONSOR'] ?? String(USUAL_PORTS.sponsor)}`;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
