import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';

/**
 * Serves a built web site: assets (named by their hash) for ever, the start page never from a cache, and the start
 * page again for every address that the site's own router knows. Paths of the API are left alone.
 */
export function staticSite(folder: string): Router {
  const startPage = path.join(folder, 'index.html');
  if (!existsSync(startPage))
    throw new Error('The web site is not built: run "npm start", or build apps/web.');

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
