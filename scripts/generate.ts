/** `npm run generate`: writes what is derived from code; with `--check`, only tells what is stale. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agreementMarkdown, threatModelMarkdown, whoSeesWhatMarkdown } from '@aparte/confidentiality';
import { build } from './build.ts';
import { runNode } from './checks/run-tool.ts';
import { surfaceTypes } from './generate/surface-types.ts';

interface Description {
  surfaces: Record<string, object>;
  configuration: string;
  environment: string;
}

const root = path.resolve(import.meta.dirname, '..');
const checkOnly = process.argv.includes('--check');

async function main(): Promise<void> {
  if (!checkOnly) await build(root, () => undefined, 'sites');
  const files = await generate();
  const stale = [...files].filter(([file, text]) => !isCurrent(file, text)).map(([file]) => file);

  if (checkOnly && stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
    process.exit(1);
  }
  for (const file of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), files.get(file) ?? '');
  }
  console.log(stale.length === 0 ? 'Everything generated is current.' : `Written: ${stale.join(', ')}.`);
}

async function generate(): Promise<Map<string, string>> {
  const { ok, output } = await runNode(root, [
    '--disable-warning=ExperimentalWarning',
    'scripts/generate/describe.ts',
  ]);
  if (!ok) throw new Error(output);
  const { surfaces, configuration, environment } = JSON.parse(output) as Description;
  const files = new Map<string, string>([
    ['docs/configuration.md', `${configuration.trim()}\n`],
    ['.env.example', `${environment.trim()}\n`],
    ['docs/who-sees-what.fr.md', whoSeesWhatMarkdown('fr')],
    ['docs/who-sees-what.en.md', whoSeesWhatMarkdown('en')],
    ['docs/threat-model.md', threatModelMarkdown('en')],
    ['docs/threat-model.fr.md', threatModelMarkdown('fr')],
    ['docs/legal/agreement.en.md', agreementMarkdown('en')],
    ['docs/legal/agreement.fr.md', agreementMarkdown('fr')],
  ]);
  for (const [surface, document] of Object.entries(surfaces)) {
    files.set(`libs/contracts/openapi/${surface}.json`, `${JSON.stringify(document, null, 2)}\n`);
    files.set(`libs/contracts/src/generated/${surface}.ts`, await surfaceTypes(document));
  }
  return files;
}

function isCurrent(file: string, text: string): boolean {
  const full = path.join(root, file);
  return existsSync(full) && readFileSync(full, 'utf8') === text;
}

await main();
