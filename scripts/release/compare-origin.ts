import { createHash } from 'node:crypto';

/** A published list of the files of a site. */
export interface PublishedManifest {
  readonly site: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** One way in which an origin is not the published release. */
export interface Deviation {
  readonly path: string;
  readonly reason: 'missing' | 'altered' | 'unlisted' | 'policy' | 'unreachable';
}

/** What a comparison found. */
export interface Comparison {
  readonly origin: string;
  readonly site: string;
  readonly files: number;
  readonly failed: readonly Deviation[];
}

const ANSWER_WITHIN_MS = 15_000;
const AT_ONCE = 8;

/**
 * Asks a running origin for its start page and every file of a published list, and tells every difference: files that
 * are missing or altered, files that the start page loads but nobody listed, a weaker security policy.
 */
export async function compareOrigin(origin: string, manifest: PublishedManifest): Promise<Comparison> {
  const failed: Deviation[] = [];
  const queue = [...manifest.files];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const reason = await compareFile(origin, file);
      if (reason) failed.push({ path: file.path, reason });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  failed.push(...(await comparePage(origin, manifest)));
  failed.sort((one, other) => (one.path < other.path ? -1 : 1));
  return { origin, site: manifest.site, files: manifest.files.length, failed };
}

async function compareFile(
  origin: string,
  file: PublishedManifest['files'][number],
): Promise<Deviation['reason'] | null> {
  const answer = await ask(origin, file.path === '/index.html' ? '/' : file.path);
  if (!answer) return 'unreachable';
  if (answer.status !== 200) return 'missing';
  return sha256(answer.body) === file.sha256 ? null : 'altered';
}

async function comparePage(origin: string, manifest: PublishedManifest): Promise<Deviation[]> {
  const answer = await ask(origin, '/');
  if (!answer) return [{ path: '/', reason: 'unreachable' }];

  const page = answer.body.toString('utf8');
  const listed = new Set(manifest.files.map((file) => file.path));
  const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  const unlisted = loaded.filter((address) => !listed.has(address));
  const deviations: Deviation[] = unlisted.map((address) => ({ path: address, reason: 'unlisted' }));
  return isStrict(answer.policy, page) ? deviations : [...deviations, { path: '/', reason: 'policy' }];
}

const EXACT: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
};

/** Scripts from the origin itself and the page's own import map, nothing else, and Trusted Types (sealing.md §3.9). */
function isStrict(policy: string, page: string): boolean {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const scripts = directives.get('script-src') ?? [];
  const allowed = new Set(["'self'", "'wasm-unsafe-eval'", ...importMapsOf(page)]);
  const isExact = Object.entries(EXACT).every(([name, value]) => directives.get(name)?.join(' ') === value);
  return isExact && scripts.includes("'self'") && scripts.every((source) => allowed.has(source));
}

function importMapsOf(page: string): string[] {
  const maps = page.matchAll(/<script type="importmap">([^]*?)<\/script>/g);
  return [...maps].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

interface Answer {
  status: number;
  body: Buffer;
  policy: string;
}

async function ask(origin: string, path: string): Promise<Answer | null> {
  try {
    const response = await fetch(new URL(path, origin), {
      headers: { accept: path === '/' ? 'text/html' : '*/*' },
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const policy = response.headers.get('content-security-policy') ?? '';
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()), policy };
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
