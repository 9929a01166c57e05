import helmet from 'helmet';
import type { RequestHandler } from 'express';

/** What a site's pages may do beyond the strict default. */
export interface SitePolicy {
  /** Origins (http and websocket) that the pages talk to besides their own. */
  connectTo: readonly string[];
  /** Origins shown inside a frame. */
  frame: readonly string[];
  /** Whether the site compiles WebAssembly (the sealing library of the member site). */
  webAssembly: boolean;
}

/**
 * Security headers of every answer, with the content security policy of sealing.md §3.9.
 *
 * @param inlineScripts what the start page carries in itself, by fingerprint: `'sha256-…'`.
 */
export function securityHeaders(policy: SitePolicy, inlineScripts: readonly string[] = []): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'", ...inlineScripts, ...(policy.webAssembly ? ["'wasm-unsafe-eval'"] : [])],
        'worker-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'", ...policy.connectTo],
        'frame-src': policy.frame.length > 0 ? [...policy.frame] : ["'none'"],
        'manifest-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': policy.webAssembly ? ['cce1'] : ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  });
}
