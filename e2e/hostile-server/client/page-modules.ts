import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A defence taken out of the client, to see that its absence is noticed. */
export interface Patch {
  /** The end of the file's path. */
  file: string;
  find: string;
  replace: string;
}

/** What the modules of one page see in place of the globals of a browser. */
export interface PageGlobals {
  page: Readonly<Record<string, unknown>>;
  worker: Readonly<Record<string, unknown>>;
  patches: readonly Patch[];
}

const root = path.resolve(import.meta.dirname, '../../..');
const webSource = path.join(root, 'apps/web/src');
const [SITE, SEALING] = [webSource, path.join(root, 'libs/sealing/src')].map(
  (folder) => pathToFileURL(folder).href,
) as [string, string];
const OPENAPI_FETCH = /\/node_modules\/openapi-fetch\//;
const WORKER_ADDRESS = /\?worker&url$/;
const idb = new URL('idb.fake.ts', import.meta.url).href;

const NOBODY: PageGlobals = { page: {}, worker: {}, patches: [] };
const pages = new Map<string, PageGlobals>();
/** Where the injected line of each module finds its page; a name that nobody else uses. */
const shelf = Symbol.for('aparte.pages');
(globalThis as Record<symbol, unknown>)[shelf] = pages;

/** Makes the globals of a page known under its name. */
export function openPage(name: string, globals: PageGlobals): void {
  pages.set(name, globals);
}

/** Loads a module of the member site for one page: every page has instances of its own, as every tab has. */
export function pageModule<Exports>(page: string, file: string): Promise<Exports> {
  const url = pathToFileURL(path.join(webSource, file));
  return import(`${url.href}?page=${page}`) as Promise<Exports>;
}

/** Loads a worker of a page. */
export function startWorker(url: string): Promise<unknown> {
  return import(url);
}

/*
 * The site is bundled by Vite, which is what gives meaning to some of its imports. Here the same files are loaded as
 * they are: each page and each worker gets its own instances (the query of their addresses), its own browser (the
 * line put before each module), and IndexedDB is replaced below the library that the site uses for it.
 */
registerHooks({
  resolve: (specifier, context, next) => {
    const query = queryOf(context.parentURL);
    if (query === '') return next(specifier, context);
    if (specifier === 'idb') return { url: `${idb}${query}`, shortCircuit: true };
    if (WORKER_ADDRESS.test(specifier)) {
      const url = new URL(specifier.replace(WORKER_ADDRESS, ''), context.parentURL).href;
      return {
        url: `data:text/javascript,export default ${JSON.stringify(`${url}${query}&worker`)}`,
        shortCircuit: true,
      };
    }
    const found = next(specifier, { ...context, conditions: [...context.conditions, '@aparte/source'] });
    if (found.url.startsWith(SEALING)) return { ...found, url: found.url + sealingQueryOf(query) };
    const isPart = found.url.startsWith(SITE) || OPENAPI_FETCH.test(found.url);
    return isPart ? { ...found, url: found.url + query } : found;
  },
  load: (url, context, next) => {
    const query = queryOf(url);
    if (query === '' || url.startsWith('data:')) return next(url, context);
    return { format: 'module', source: sourceOf(url, query), shortCircuit: true };
  },
});

/** The library keeps nothing of a person: pages share it, unless one of them has it without a defence. */
function sealingQueryOf(query: string): string {
  const isPatched = pages.get(nameOf(query))?.patches.some(({ file }) => file.startsWith('libs/sealing/'));
  return isPatched ? query : '?page=shared';
}

function sourceOf(url: string, query: string): string {
  const file = fileURLToPath(url.slice(0, -query.length));
  const name = nameOf(query);
  const { page, worker, patches } = pages.get(name) ?? NOBODY;
  const scope = query.endsWith('&worker') ? 'worker' : 'page';
  const globals = scope === 'worker' ? worker : page;
  const own = patches.filter((patch) => file.endsWith(patch.file));
  const source = own.length === 0 ? compiled(file) : compile(file, own);
  const place = `globalThis[Symbol.for('aparte.pages')].get(${JSON.stringify(name)}).${scope}`;
  const isPlain = OPENAPI_FETCH.test(url) || name === 'shared';
  const names = isPlain ? '' : `const {${Object.keys(globals).join(',')}} = ${place};`;
  return OPENAPI_FETCH.test(url)
    ? source.replaceAll('globalThis.fetch', `${place}.fetch`)
    : `${names}${source}`;
}

const compiledFiles = new Map<string, string>();

function compiled(file: string): string {
  const source = compiledFiles.get(file) ?? compile(file, []);
  compiledFiles.set(file, source);
  return source;
}

function compile(file: string, patches: readonly Patch[]): string {
  const text = patches.reduce(patched, readFileSync(file, 'utf8'));
  return file.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'transform' }) : text;
}

function patched(text: string, { file, find, replace }: Patch): string {
  // A patch that fits nothing any more would let a mutant pass for the client itself.
  if (!text.includes(find)) throw new Error(`The patch of ${file} does not fit its text any more: ${find}`);
  return text.replace(find, replace);
}

function queryOf(url: string | undefined): string {
  return /\?page=[^?]*$/.exec(url ?? '')?.[0] ?? '';
}

function nameOf(query: string): string {
  return /^\?page=([^&]*)/.exec(query)?.[1] ?? '';
}
