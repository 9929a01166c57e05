import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';

/** A built web site, and the inline scripts of its start page in the words of a content security policy. */
export interface StaticSite {
  /** In the order in which they are asked. */
  routers: readonly Router[];
  /** e.g. `'sha256-…'`: the import map, which browsers take from the page itself only. */
  inlineScripts: readonly string[];
}

/**
 * Serves a built web site: assets (named by their hash) for ever, the start page never from a cache, and the start
 * page again for every address that the site's own router knows. Paths of the API are left alone. What comes `before`
 * is asked first.
 */
export function staticSite(folder: string, ...before: readonly Router[]): StaticSite {
  const startPage = path.join(folder, 'index.html');
  if (!existsSync(startPage))
    throw new Error('The web site is not built: run "npm start", or build apps/web.');

  return { routers: [...before, routerOf(folder, startPage)], inlineScripts: inlineScriptsOf(startPage) };
}

function inlineScriptsOf(startPage: string): string[] {
  const scripts = readFileSync(startPage, 'utf8').matchAll(/<script type="importmap">([^]*?)<\/script>/g);
  return [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

function routerOf(folder: string, startPage: string): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      fallthrough: false,
      etag: false,
      lastModified: false,
    }),
  );
  router.use(
    express.static(folder, {
      index: false,
      etag: false,
      lastModified: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  router.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(startPage, { etag: false, lastModified: false, cacheControl: false });
  });
  return router;
}

function isPage(request: Request): boolean {
  const reserved = /^\/(v1|health|assets|socket\.io)(\/|$)/.test(request.path);
  return (
    request.method === 'GET' &&
    !reserved &&
    Boolean(request.accepts('html')) &&
    path.extname(request.path) === ''
  );
}
