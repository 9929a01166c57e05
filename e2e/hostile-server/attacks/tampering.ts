import type { HostileProxy } from '../proxy/hostile-proxy.ts';
import type { Envelope, Grant, Identity } from '@aparte/sealing';
import type { Grants, Identities, Placed, SyncAnswer, SyncRequest } from '../proxy/wire.types.ts';

/** What the hands of a hostile server can do to anything that passes. */

const WHOLE_HISTORY = 200;

/** Changes one bit of base64url text, counted in bytes from its start, or from its end when negative. */
export function flip(text: string, position: number): string {
  const bytes = Buffer.from(text, 'base64url');
  const index = position < 0 ? bytes.length + position : position;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return bytes.toString('base64url');
}

/** The same bytes in a spelling that only a lax reader takes: unused bits of the last letter are set. */
export function respell(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(text.at(-1) ?? '');
  return text.slice(0, -1) + (letters[last | 1] ?? '');
}

/** The same thing without one of its fields. */
export function without(thing: object, field: string): object {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => name !== field));
}

/**
 * Shows a client another history than the one that is stored: every page is made from all of it, changed, and numbered
 * anew without a gap, so that nothing but the envelopes themselves can tell.
 */
export function rewriteHistory(
  proxy: HostileProxy,
  spaceId: string,
  change: (placed: Placed[]) => readonly (Omit<Placed, 'e'> & { e: unknown })[],
): void {
  proxy.onCall<SyncRequest, SyncAnswer>('sync', async (request, forward) => {
    const asked = request.since.find(([space]) => space === spaceId);
    const real = await forward({ since: [[spaceId, 0]], limit: WHOLE_HISTORY });
    const [page] = real.convs;
    if (!asked || !page) return real;
    const shown = change(page.ev).map((placed, index) => ({ ...placed, s: index + 1 }));
    const ev = shown.filter(({ s }) => s > asked[1]);
    return { ok: true, convs: [{ c: spaceId, last: shown.length, ev, more: false }] };
  });
  // What arrives by itself is fetched instead, so that it is changed as well.
  proxy.onPush('env', () => {
    proxy.push('tick', [[spaceId, Number.MAX_SAFE_INTEGER]]);
    return null;
  });
}

/** Changes every page that a call for the history is answered with. */
export function rewritePages(proxy: HostileProxy, change: (ev: Placed[]) => object): void {
  proxy.onCall<SyncRequest, SyncAnswer>('sync', async (request, forward) => {
    const { convs } = await forward(request);
    return { ok: true, convs: convs.map((page) => ({ ...page, ...change(page.ev) })) };
  });
}

/** Changes every envelope. */
export function rewriteEnvelopes(
  proxy: HostileProxy,
  spaceId: string,
  change: (envelope: Envelope) => unknown,
): void {
  rewriteHistory(proxy, spaceId, (placed) => placed.map((one) => ({ ...one, e: change(one.e) })));
}

/** Changes the answer to a question about the keys of the conversation. */
export function rewriteGrants(proxy: HostileProxy, change: (grants: Grant[]) => readonly unknown[]): void {
  proxy.onAnswer<Grants>('GET', /\/grants$/, ({ grants }) => ({ grants: change(grants) }));
}

/** Answers like a server that has no key of the conversation and keeps the first one that it is given. */
export function forgetGrants(proxy: HostileProxy): void {
  const kept: Grant[] = [];
  rewriteGrants(proxy, () => kept);
  proxy.onRequest('POST', /\/grants$/, ({ body }) => {
    const { grant } = body as { grant: Grant };
    kept.push(grant);
    return { status: 201, body: { grant } };
  });
}

/** Shows other public keys than the ones that are stored. */
export function rewriteIdentities(
  proxy: HostileProxy,
  change: (identities: Identity[]) => readonly unknown[],
): void {
  proxy.onAnswer<Identities>('GET', /\/identities$/, ({ identities }) => ({
    identities: change(identities),
  }));
}
