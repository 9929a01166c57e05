import path from 'node:path';
import express, { type Response, type Router } from 'express';

/** Where the page lies that shows files which somebody else made. */
export const fileViewerPath = '/viewer.html';

/**
 * What that page may do, whoever opens it and however: run the scripts of its own build, draw what it was handed, and
 * nothing else. `sandbox` takes its origin away, and with it cookies, storage and every right of the site.
 */
const POLICY = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src blob:',
  'media-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

/** Serves the viewer of files out of a built site, under a policy of its own. */
export function fileViewer(folder: string): Router {
  const router = express.Router();
  router.get(fileViewerPath, (_request, response) => {
    response.set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-store' });
    response.sendFile(path.join(folder, fileViewerPath), {
      etag: false,
      lastModified: false,
      cacheControl: false,
    });
  });
  router.use(
    '/viewer-assets',
    express.static(path.join(folder, 'viewer-assets'), {
      immutable: true,
      maxAge: '365d',
      index: false,
      fallthrough: false,
      etag: false,
      lastModified: false,
      setHeaders: openToNoOrigin,
    }),
  );
  return router;
}

// A page of no origin asks for its own scripts as a stranger. They are the same for everybody and hold no secret.
function openToNoOrigin(response: Response): void {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
}
