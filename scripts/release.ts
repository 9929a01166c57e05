/**
 * `npm run release -- --key <private key, PEM> --out <folder>`: builds both sites and writes what is published beside
 * them: the list of their files, signed, and the public key.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { publishRelease } from './release/publish-release.ts';
import { readPrivateKey } from './release/release-key.ts';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { key: { type: 'string' }, out: { type: 'string' } } });

if (!values.key || !values.out) {
  console.error('Both are needed: --key <private key of Ed25519, PEM> --out <folder>.');
  process.exit(1);
}
await build(root, (name) => {
  console.log(name);
});
publishRelease(root, path.resolve(values.out), readPrivateKey(values.key));
console.log(`Written to ${path.resolve(values.out)}.`);
