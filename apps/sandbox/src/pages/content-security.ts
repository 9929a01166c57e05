import type { NextFunction, Request, Response } from 'express';

/**
 * What every page may load: its own styles, scripts and addresses.
 *
 * Browsers also hold the redirect after a form against form-action, so a page
 * whose form ends elsewhere names that place.
 */
export function pagePolicy(formTargets: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    ['form-action', "'self'", ...formTargets].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For the HTML of a mail: styles and embedded pictures only, no script, no way into the page around it. */
export const mailPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** Puts the common protections on every answer. */
export function protectAnswer(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Content-Security-Policy', pagePolicy());
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  next();
}
